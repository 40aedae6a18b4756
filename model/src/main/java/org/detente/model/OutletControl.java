package org.detente.model;

/** Who stands behind an outlet, where that is more than a private owner. */
public enum OutletControl {
    /** Owned or run by a state or its ruling party, and no law keeps that owner out of what is published. */
    STATE("state-controlled"),
    /** Paid for by a state or by fees, and a law or statute keeps the state out of what is published. */
    PUBLIC("public"),
    /** Paid for by a state; whether the state decides on what is published is disputed. */
    FUNDED("state-funded"),
    /** Run by a party or an armed movement that is no state. */
    PARTY("run by a party or movement");

    private final String words;

    OutletControl(String words) {
        this.words = words;
    }

    /** The control as a sentence calls it ("state-controlled"). */
    public String words() {
        return words;
    }
}
