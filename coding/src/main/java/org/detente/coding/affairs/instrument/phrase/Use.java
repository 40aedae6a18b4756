package org.detente.coding.affairs.instrument.phrase;

/** When words for an instrument count as one. */
public enum Use {
    /** Wherever they stand. */
    OWN,
    /** With a word that tells which one. */
    ABOUT,
    /** As a body of two or more states. */
    JOINT,
    /** Only where the text tells how it stands. */
    TOLD,
    /** Only where the text tells that it is stopped, in danger or taken up again: talks are meetings else. */
    STOPPED,
    /** Where what was learnt finds it likely: words that no list has, and that the network takes for an instrument. */
    SEEN
}
