package org.detente.coding.classes.training;

/**
 * Events wanted, found, and found right.
 *
 * @param wanted how many there are
 * @param found how many were found
 * @param right how many of them are right
 */
public record FoundScores(int wanted, int found, int right) {
    /** Share of the found that are right. */
    public double precision() {
        return found == 0 ? 0 : (double) right / found;
    }

    /** Share of the wanted that were found. */
    public double recall() {
        return wanted == 0 ? 0 : (double) right / wanted;
    }

    /** Harmonic mean of both. */
    public double f1() {
        return wanted + found == 0 ? 0 : 2.0 * right / (wanted + found);
    }
}
