package org.detente.stories.tension;

/** Means and squares of stretches of a series, each in constant time. */
final class Sums {
    private final double[] sums;
    private final double[] squares;

    Sums(double[] values) {
        sums = new double[values.length + 1];
        squares = new double[values.length + 1];
        for (int i = 0; i < values.length; i++) {
            sums[i + 1] = sums[i] + values[i];
            squares[i + 1] = squares[i] + values[i] * values[i];
        }
    }

    int length() {
        return sums.length - 1;
    }

    /** Mean of the values from one index to before another. */
    double mean(int from, int to) {
        return (sums[to] - sums[from]) / (to - from);
    }

    /** Sum of their squared distances from their mean. */
    double cost(int from, int to) {
        double sum = sums[to] - sums[from];
        return Math.max(0, squares[to] - squares[from] - sum * sum / (to - from));
    }
}
