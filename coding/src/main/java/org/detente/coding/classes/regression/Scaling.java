package org.detente.coding.classes.regression;

import java.util.List;

/** Makes every feature's mean 0 and its standard deviation 1 over the examples that it was made of. */
final class Scaling {
    /** Features that hardly vary are not blown up. */
    private static final double LEAST = 1e-3;

    private final double[] means;
    private final double[] deviations;

    Scaling(List<Example> examples) {
        int width = examples.get(0).features().length;
        means = new double[width];
        deviations = new double[width];
        for (Example example : examples) {
            for (int k = 0; k < width; k++) {
                means[k] += example.features()[k] / examples.size();
            }
        }
        for (Example example : examples) {
            for (int k = 0; k < width; k++) {
                double from = example.features()[k] - means[k];
                deviations[k] += from * from / examples.size();
            }
        }
        for (int k = 0; k < width; k++) {
            deviations[k] = Math.max(LEAST, Math.sqrt(deviations[k]));
        }
    }

    /** The features of an example, scaled. */
    float[] scaled(Example example) {
        float[] scaled = new float[means.length];
        for (int k = 0; k < scaled.length; k++) {
            scaled[k] = (float) ((example.features()[k] - means[k]) / deviations[k]);
        }
        return scaled;
    }

    /** What the weights of scaled features are for features as they come. */
    float[] plainWeights(double[] parameters, int label) {
        float[] weights = new float[means.length];
        for (int k = 0; k < weights.length; k++) {
            weights[k] = (float) (parameters[label * (means.length + 1) + k] / deviations[k]);
        }
        return weights;
    }

    /** The bias for features as they come. */
    double plainBias(double[] parameters, int label) {
        int from = label * (means.length + 1);
        double bias = parameters[from + means.length];
        for (int k = 0; k < means.length; k++) {
            bias -= parameters[from + k] * means[k] / deviations[k];
        }
        return bias;
    }
}
