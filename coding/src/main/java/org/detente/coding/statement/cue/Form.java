package org.detente.coding.statement.cue;

/** Which form of its lemma a cue stands in. */
public enum Form {
    BASE,
    PRESENT,
    PAST,
    /** As in "warned", which is both. */
    PAST_OR_PARTICIPLE,
    PARTICIPLE,
    GERUND,
    NOUN;

    /** Whether it can be the verb of a clause without an auxiliary. */
    public boolean isFinite() {
        return this == PRESENT || this == PAST || this == PAST_OR_PARTICIPLE;
    }

    /** Whether "was" before it makes a passive. */
    public boolean isParticiple() {
        return this == PARTICIPLE || this == PAST_OR_PARTICIPLE;
    }
}
