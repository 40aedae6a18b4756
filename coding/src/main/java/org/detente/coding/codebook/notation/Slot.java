package org.detente.coding.codebook.notation;

/** A place in a pattern for whoever takes part in the event. */
public enum Slot {
    /** {@code S}: who does it */
    SOURCE,
    /** {@code T}: to whom */
    TARGET,
    /** {@code S and T}: both, each to the other */
    BOTH
}
