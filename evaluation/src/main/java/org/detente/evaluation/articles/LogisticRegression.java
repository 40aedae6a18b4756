package org.detente.evaluation.articles;

import java.util.ArrayList;
import java.util.List;

/**
 * Logistic regression with an L2 penalty, fitted by Newton's method (iteratively reweighted least squares; Hastie,
 * Tibshirani, Friedman, The Elements of Statistical Learning, 2nd ed., 4.4.1). Deterministic.
 */
public final class LogisticRegression {
    private static final int MOST_STEPS = 25;
    private static final double SMALL_STEP = 1e-4;

    private LogisticRegression() {}

    /**
     * The weights that fit rows of values.
     *
     * @param rows all of one length
     * @param positive by row whether it is an example of what is to be told
     */
    public static double[] fit(List<double[]> rows, List<Boolean> positive, double penalty) {
        List<Example> examples = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            examples.add(Example.dense(rows.get(row), positive.get(row)));
        }
        return rows.isEmpty() ? new double[0] : fit(examples, rows.get(0).length, penalty);
    }

    /** The weights that fit the examples, by the numbers of their traits. */
    static double[] fit(List<Example> examples, int traits, double penalty) {
        double[] weights = new double[traits];
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] gradient = new double[traits];
            double[][] curvature = new double[traits][traits];
            for (int trait = 0; trait < traits; trait++) {
                gradient[trait] = -penalty * weights[trait];
                curvature[trait][trait] = penalty;
            }
            for (Example example : examples) {
                accumulate(example, weights, gradient, curvature);
            }
            double[] change = solve(curvature, gradient);
            double largest = 0;
            for (int trait = 0; trait < traits; trait++) {
                weights[trait] += change[trait];
                largest = Math.max(largest, Math.abs(change[trait]));
            }
            if (largest < SMALL_STEP) {
                break;
            }
        }
        return weights;
    }

    private static void accumulate(Example example, double[] weights, double[] gradient, double[][] curvature) {
        double probability = example.probability(weights);
        double error = example.importance * ((example.positive ? 1 : 0) - probability);
        double spread = example.importance * Math.max(1e-6, probability * (1 - probability));
        int[] traits = example.traits;
        double[] values = example.values;
        for (int one = 0; one < traits.length; one++) {
            gradient[traits[one]] += error * values[one];
            double[] row = curvature[traits[one]];
            for (int other = 0; other < traits.length; other++) {
                if (traits[other] <= traits[one]) {
                    row[traits[other]] += spread * values[one] * values[other];
                }
            }
        }
    }

    /** Solves a positive definite system, of which the lower half is given, by Cholesky's decomposition in place. */
    private static double[] solve(double[][] lower, double[] right) {
        int size = right.length;
        for (int column = 0; column < size; column++) {
            for (int row = column; row < size; row++) {
                double sum = lower[row][column];
                for (int k = 0; k < column; k++) {
                    sum -= lower[row][k] * lower[column][k];
                }
                lower[row][column] = row == column ? Math.sqrt(Math.max(sum, 1e-9)) : sum / lower[column][column];
            }
        }
        double[] solution = right.clone();
        for (int row = 0; row < size; row++) {
            for (int k = 0; k < row; k++) {
                solution[row] -= lower[row][k] * solution[k];
            }
            solution[row] /= lower[row][row];
        }
        for (int row = size - 1; row >= 0; row--) {
            for (int k = row + 1; k < size; k++) {
                solution[row] -= lower[k][row] * solution[k];
            }
            solution[row] /= lower[row][row];
        }
        return solution;
    }
}
