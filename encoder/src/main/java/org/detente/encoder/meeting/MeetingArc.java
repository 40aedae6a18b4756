package org.detente.encoder.meeting;

/** How a piece may belong to words that tell of a meeting, that answer, or that mean an actor. */
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
    ANSWERS,
    /** Both are of words that mean the same actor, or several of whom one is the same. */
    ACTOR
}
