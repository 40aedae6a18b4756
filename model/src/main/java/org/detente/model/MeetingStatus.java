package org.detente.model;

/** How far a meeting has come. */
public enum MeetingStatus {
    /** Somebody wants it; nobody else has agreed. */
    PROPOSED,
    /** It is going to take place, so far as is known. */
    SCHEDULED,
    /** It took place, or is taking place. */
    HELD,
    /** It is not going to take place. */
    CANCELLED,
    /** It is going to take place at another time. */
    POSTPONED
}
