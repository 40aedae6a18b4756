package org.detente.encoder;

/** How a piece stands to the spans of one kind. */
public enum Tag {
    /** In no span. */
    OUTSIDE(0),
    /** In a span that began before. */
    CONTINUES(1),
    /** First piece of a span. */
    BEGINS(2);

    private final int column;

    Tag(int column) {
        this.column = column;
    }

    /** Place among the model's outputs. */
    int column() {
        return column;
    }
}
