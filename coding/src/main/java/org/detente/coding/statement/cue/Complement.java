package org.detente.coding.statement.cue;

/** What may stand behind a cue as its content. */
public enum Complement {
    /** A quotation, which may also stand before the cue. */
    QUOTE,
    /** A clause, with or without "that", also a question clause; it may also stand before the cue. */
    THAT,
    /** An infinitive: "vowed to reply". */
    TO,
    /** A noun phrase with all that follows it: "criticised the plan", "accused Ruritania of cheating". */
    OBJECT,
    /** A phrase with "of": "his denial of guilt". */
    OF,
    /** "described the vote as a farce". */
    AS,
    /** "denied cheating". */
    GERUND,
    FOR,
    ABOUT,
    AGAINST,
    WHETHER,
    /** Not content: the noun phrase behind the cue is who hears it. */
    ADDRESSEE
}
