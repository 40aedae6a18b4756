package org.detente.encoder.meeting;

/** How a piece may belong to words that tell of a meeting, that ask, that answer, or that mean an actor. */
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
    /** It is of what is asked. */
    ASKED,
    /** Both are of words that mean the same actor, or several of whom one is the same. */
    ACTOR,
    /** It is of words that mean somebody who meets, one of all that mean him: learnt of actors, not of mentions. */
    SIDE,
    /** The same of somebody who asks. */
    ASKER,
    /** The same of somebody who is asked. */
    TARGET
}
