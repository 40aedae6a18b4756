package org.detente.reading.page.trait;

import java.util.Map;

/** Weighs the traits of one block as they are told. */
public final class Judgement implements Traits {
    private static final double[] UNKNOWN = {0, 0};

    private final Map<String, double[]> weights;
    private double alone;
    private double among;

    Judgement(Map<String, double[]> weights) {
        this.weights = weights;
    }

    @Override
    public void add(String name, double value) {
        double[] weight = weights.getOrDefault(name, UNKNOWN);
        alone += weight[0] * value;
        among += weight[1] * value;
    }

    /** How likely the block is a part of the article, 0 to 1, as far as its own traits tell. */
    public double alone() {
        return logistic(alone);
    }

    /** How likely it is, 0 to 1, when the traits of its company have been told too. */
    public double among() {
        return logistic(among);
    }

    private static double logistic(double sum) {
        return 1 / (1 + Math.exp(-sum));
    }
}
