package org.detente.encoder.meeting;

/** How a piece may belong to words that tell of a meeting, or that answer. */
public enum MeetingArc {
    /** It is of a mention of somebody who meets. */
    MEETS,
    /** It tells when. */
    WHEN,
    /** It tells where. */
    WHERE,
    /** It is of the name of the body that meets. */
    FORUM,
    /** It is of the words that ask, and the others are words that answer. */
    ANSWERS
}
