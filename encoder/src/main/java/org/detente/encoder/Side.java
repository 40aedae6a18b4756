package org.detente.encoder;

/** Side of an event on which an actor may stand. */
public enum Side {
    /** Who does it. */
    SOURCE(0),
    /** To whom it is done. */
    TARGET(1);

    private final int column;

    Side(int column) {
        this.column = column;
    }

    /** Place among the model's outputs. */
    int column() {
        return column;
    }
}
