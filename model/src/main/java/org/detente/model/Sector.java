package org.detente.model;

/** What part of a society an actor belongs to (PLOVER 0.8, primary sector codes). */
public enum Sector {
    /** Government: the executive, ministries, embassies. */
    GOV,
    /** Armed forces. */
    MIL,
    /** Legislatures and their members. */
    LEG,
    /** Courts. */
    JUD,
    /** Intelligence services. */
    SPY,
    /** Police and border guards. */
    COP,
    /** Political parties. */
    PTY,
    /** Opposition, former officials in opposition. */
    OPP,
    /** Armed rebels. */
    REB,
    /** Separatists. */
    SEP,
    /** Unidentified armed groups and militias. */
    UAF,
    /** Civilians. */
    CVL,
    /** Ethnic groups. */
    ETH,
    /** Religious groups. */
    REL,
    /** Business. */
    BUS,
    /** News media. */
    MED,
    /** Labour. */
    LAB,
    /** Education and research. */
    EDU,
    /** Judged criminal. */
    CRM,
    /** Refugees and migrants. */
    REF,
    /** Non-governmental organisations. */
    NGO,
    /** Activists. */
    ACT,
    /** International governmental organisations. */
    IGO
}
