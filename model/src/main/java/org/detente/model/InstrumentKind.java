package org.detente.model;

/** What an instrument between states is. */
public enum InstrumentKind {
    TREATY,
    AGREEMENT,
    DIALOGUE,
    COUNCIL,
    MECHANISM,
    SANCTIONS,
    /** Diplomatic or other ties as such. */
    TIES
}
