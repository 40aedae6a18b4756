package org.detente.coding.affairs.meeting;

/** What a phrase of {@code meeting-words.tsv} tells. */
enum WordKind {
    NOUN,
    VERB,
    SEAT,
    HOST,
    JOURNEY,
    /** What happens to a session, told of a body that meets. */
    WEAK,
    /** What sides do in one room, where day and place are told. */
    DEAL,
    BODY,
    JOINT,
    HOME,
    OTHER,
    /** Words of sport and business: what stands beside them is no meeting of states. */
    NEVER,
    SIDES,
    COUNTERPART,
    OFFICIAL,
    CANCELLED,
    POSTPONED,
    PROPOSED,
    /** As proposed, but also behind the meeting: "could begin". */
    PENDING,
    DENIED,
    CONDITIONAL,
    PLANNED,
    SET,
    MOVED;

    /** Whether words of this kind can be the telling of a meeting. */
    boolean isTrigger() {
        return this == NOUN
                || this == VERB
                || this == SEAT
                || this == HOST
                || this == JOURNEY
                || this == DEAL
                || this == WEAK;
    }
}
