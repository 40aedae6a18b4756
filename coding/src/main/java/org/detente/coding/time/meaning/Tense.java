package org.detente.coding.time.meaning;

/** Whether the words around an expression speak of what was or of what will be. */
public enum Tense {
    PAST,
    FUTURE,
    UNKNOWN
}
