package org.detente.encoder;

/** How a piece stands to one cue of an attribution ("said"). */
public enum Part {
    /** Belongs to neither the source nor the content of the cue. */
    OUTSIDE(0),
    /** First piece of its source. */
    SOURCE_BEGINS(1),
    /** Of its source. */
    SOURCE_CONTINUES(2),
    /** First piece of its content, or of a part of it. */
    CONTENT_BEGINS(3),
    /** Of its content. */
    CONTENT_CONTINUES(4);

    private final int column;

    Part(int column) {
        this.column = column;
    }

    /** Place among the model's outputs. */
    int column() {
        return column;
    }
}
