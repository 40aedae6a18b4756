package org.detente.model;

/** Whether a reported event took place. */
public enum Status {
    /** Reported as done. */
    HAPPENED,
    /** Going on when the text was written. */
    ONGOING,
    /** Announced, scheduled, intended. */
    PLANNED,
    /** Would follow if something else did. */
    CONDITIONAL,
    /** May or could be. */
    POSSIBLE,
    /** Reported as not done, or denied. */
    DENIED,
    /** History that the text recalls. */
    BACKGROUND
}
