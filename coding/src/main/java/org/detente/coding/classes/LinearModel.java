package org.detente.coding.classes;

import java.util.ArrayList;
import java.util.List;
import org.detente.coding.classes.ClassVerdict.Chance;

/**
 * A linear model of several classes: each class has a weight for every feature and a bias; the scores, divided by a
 * temperature that was fitted on sentences not learnt from, become probabilities. Immutable.
 */
public final class LinearModel {
    private final List<String> labels;
    private final float[][] weights;
    private final double[] biases;
    private final double temperature;

    /**
     * A model.
     *
     * @param labels names of the classes, {@link ClassVerdict#NONE} among them
     * @param weights by class and feature
     * @param biases by class
     * @param temperature more than 0; above 1 makes the probabilities more even
     */
    public LinearModel(List<String> labels, float[][] weights, double[] biases, double temperature) {
        if (labels.size() < 2 || weights.length != labels.size() || biases.length != labels.size()) {
            throw new IllegalArgumentException(
                    labels.size() + " labels, " + weights.length + " rows of weights, " + biases.length + " biases");
        }
        for (float[] row : weights) {
            if (row.length != weights[0].length) {
                throw new IllegalArgumentException("rows of " + weights[0].length + " and " + row.length + " weights");
            }
        }
        if (!(temperature > 0)) {
            throw new IllegalArgumentException("the temperature " + temperature + " is not above 0");
        }
        this.labels = List.copyOf(labels);
        this.weights = weights.clone();
        this.biases = biases.clone();
        this.temperature = temperature;
    }

    /** Names of the classes. */
    public List<String> labels() {
        return labels;
    }

    /** Number of features. */
    public int width() {
        return weights[0].length;
    }

    double temperature() {
        return temperature;
    }

    double bias(int label) {
        return biases[label];
    }

    float[] weights(int label) {
        return weights[label].clone();
    }

    /** The classes of a pair with their probabilities, the likeliest first. */
    public ClassVerdict verdict(float[] features) {
        double[] scores = new double[labels.size()];
        for (int i = 0; i < scores.length; i++) {
            double score = biases[i];
            for (int k = 0; k < features.length; k++) {
                score += weights[i][k] * (double) features[k];
            }
            scores[i] = score / temperature;
        }
        double[] chances = Softmax.of(scores);
        List<Chance> all = new ArrayList<>();
        for (int i = 0; i < chances.length; i++) {
            all.add(new Chance(labels.get(i), chances[i]));
        }
        return new ClassVerdict(all);
    }
}
