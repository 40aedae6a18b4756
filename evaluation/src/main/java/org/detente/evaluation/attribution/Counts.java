package org.detente.evaluation.attribution;

/**
 * How often a program is right.
 *
 * @param matched how many of its answers match one of the gold data
 * @param predicted how many answers it gave
 * @param gold how many there are
 */
record Counts(int matched, int predicted, int gold) {
    static final Counts NONE = new Counts(0, 0, 0);

    Counts plus(Counts other) {
        return new Counts(matched + other.matched, predicted + other.predicted, gold + other.gold);
    }

    double precision() {
        return predicted == 0 ? 0 : (double) matched / predicted;
    }

    double recall() {
        return gold == 0 ? 0 : (double) matched / gold;
    }

    double f1() {
        return matched == 0 ? 0 : 2.0 * matched / (predicted + gold);
    }
}
