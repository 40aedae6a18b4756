package org.detente.coding.classes;

/** Scores to probabilities. */
public final class Softmax {
    private Softmax() {}

    /** Probabilities that sum to 1. */
    public static double[] of(double[] scores) {
        double highest = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            highest = Math.max(highest, score);
        }
        double[] chances = new double[scores.length];
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            chances[i] = StrictMath.exp(scores[i] - highest);
            sum += chances[i];
        }
        for (int i = 0; i < chances.length; i++) {
            chances[i] /= sum;
        }
        return chances;
    }

    /** Probabilities that sum to 1, of scores as a network gives them. */
    public static double[] of(float[] scores) {
        double[] exact = new double[scores.length];
        for (int i = 0; i < scores.length; i++) {
            exact[i] = scores[i];
        }
        return of(exact);
    }

    /** The logarithm of the sum of the scores' exponentials. */
    public static double logSum(double[] scores) {
        double highest = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            highest = Math.max(highest, score);
        }
        double sum = 0;
        for (double score : scores) {
            sum += StrictMath.exp(score - highest);
        }
        return highest + StrictMath.log(sum);
    }
}
