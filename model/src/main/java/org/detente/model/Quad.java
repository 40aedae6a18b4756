package org.detente.model;

/** The four classes of events, numbered as in PLOVER 0.8. */
public enum Quad {
    VERBAL_COOPERATION(1),
    MATERIAL_COOPERATION(2),
    VERBAL_CONFLICT(3),
    MATERIAL_CONFLICT(4);

    private final int number;

    Quad(int number) {
        this.number = number;
    }

    /** The class's number, 1 to 4. */
    public int number() {
        return number;
    }
}
