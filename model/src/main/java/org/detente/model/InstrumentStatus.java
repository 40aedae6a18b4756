package org.detente.model;

/** How an instrument stands. */
public enum InstrumentStatus {
    /** On the table, drafted, negotiated or signed, and not yet in force. */
    PROPOSED,
    IN_FORCE,
    /** In force, while somebody says that it may end, or breaks it. */
    AT_RISK,
    SUSPENDED,
    /** Ties that were broken off. */
    SEVERED,
    /** Somebody left it or ended it. */
    WITHDRAWN,
    /** A proposal that was refused. */
    REJECTED,
    /** It ran out, or came to its end as agreed. */
    ENDED
}
