package org.detente.stories.claims;

/** What one side says to which the other answers. */
public enum ClaimKind {
    /** The other side did something. */
    ACCUSATION,
    /** Something is offered or proposed. */
    OFFER,
    /** Something is asked for. */
    DEMAND
}
