package org.detente.model;

/** How an article shares its text with another; the closest kind first. */
public enum CopyKind {
    /** The same clean text under the same headline. */
    IDENTICAL,
    /** The same text with another headline, frame or credit. */
    REPRINT,
    /** Updated, cut or merged: sentences added, dropped, moved or changed. */
    EDITED,
    /** Sentence by sentence the same in other words, in the same order and with its names and numbers. */
    REWORDED,
    /** A long passage of one stands inside the other, which says much else. */
    EXCERPT
}
