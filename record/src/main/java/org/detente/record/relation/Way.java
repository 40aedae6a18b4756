package org.detente.record.relation;

/** Who of two sides, a and b, acts on whom. */
public enum Way {
    A_TO_B,
    B_TO_A,
    /** Both do it to or with each other. */
    TOGETHER
}
