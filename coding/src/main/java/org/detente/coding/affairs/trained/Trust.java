package org.detente.coding.affairs.trained;

/** How much is asked of the network before words count as the telling of a meeting. */
enum Trust {
    /** Chosen on the open articles that were not trained on, where nothing else decides. */
    SURE(0.5, 0.6, 0.1),
    /** What is told apart later by all that is seen of a meeting. */
    POSSIBLE(0.15, 0.15, 0.02);

    private final double belongs;
    private final double kept;
    private final double doubt;

    Trust(double belongs, double kept, double doubt) {
        this.belongs = belongs;
        this.kept = kept;
        this.doubt = doubt;
    }

    /** Likelier pieces belong to the words that tell of a meeting. */
    double belongs() {
        return belongs;
    }

    /** Words of which no piece is likelier than this are no meeting that the network finds. */
    double kept() {
        return kept;
    }

    /** A sentence without a piece that is likelier than this tells of no meeting. */
    double doubt() {
        return doubt;
    }
}
