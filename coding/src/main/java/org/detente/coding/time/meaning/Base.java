package org.detente.coding.time.meaning;

/** From where an expression counts. */
public enum Base {
    /** The day on which the words were spoken or published: "two days ago". */
    SPOKEN,
    /** The date that was named last: "two days later". */
    NAMED
}
