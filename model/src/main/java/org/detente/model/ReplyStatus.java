package org.detente.model;

/** How a demand was answered. */
public enum ReplyStatus {
    /** No answer is known. */
    PENDING,
    ACCEPTED,
    /** A part of it was accepted. */
    PARTIAL,
    REJECTED,
    /** The other side made another offer, or a condition. */
    COUNTERED
}
