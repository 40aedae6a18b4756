package org.detente.evaluation.copies.variant;

/** How an article holds the text that it was made of. */
public enum Role {
    /** As it is, perhaps under another headline and with words of an outlet around it. */
    WHOLE,
    /** Cut, changed, or with other text in it. */
    CHANGED,
    /** Some paragraphs of it, between text of its own. */
    PASSAGE
}
