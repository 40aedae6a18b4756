package org.detente.evaluation.events;

/** Which of our sentences are read. */
public enum Part {
    /** Those that nothing was trained on. */
    HELD_OUT,
    ALL;

    boolean holds(boolean heldOut) {
        return this == ALL || heldOut;
    }
}
