package org.detente.coding.affairs.instrument.status;

/** What a phrase does to an instrument; by it negation and modality change the status that the phrase gives. */
public enum Sense {
    /** Begins it: "sign", "impose". */
    MAKE,
    /** Goes on with it: "abide by", "remain in force". */
    KEEP,
    /** Brings it back: "resume", "reopen". */
    RENEW,
    /** Lets it run on: "extend". */
    EXTEND,
    /** Breaks or stops it: "suspend", "violate". */
    END,
    /** Turns it down: "veto". */
    REFUSE
}
