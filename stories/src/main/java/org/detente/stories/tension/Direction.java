package org.detente.stories.tension;

/** Who of two actors, a and b, acts on whom. */
public enum Direction {
    A_TO_B,
    B_TO_A,
    /** Both do it to or with each other. */
    TOGETHER
}
