package org.detente.coding.decision;

import java.util.List;
import org.detente.encoder.Settings;

/**
 * Turns evidence into a probability by a logistic regression.
 *
 * @param values a weight for each of {@link Evidence#values}
 * @param least events are kept from this confidence on
 */
record Weights(List<Double> values, double least) {
    private static final String VALUES = "event.weights";
    private static final String THRESHOLD = "event.threshold";

    Weights {
        values = List.copyOf(values);
        if (values.size() != Evidence.SIZE) {
            throw new IllegalArgumentException(values.size() + " weights for " + Evidence.SIZE + " values of evidence");
        }
    }

    /**
     * Those of a model: its settings {@code event.weights} and {@code event.threshold}.
     *
     * @throws org.detente.encoder.EncoderException where they are missing
     */
    static Weights of(Settings settings) {
        return new Weights(settings.numbers(VALUES), settings.number(THRESHOLD));
    }

    /** Whether a confidence is enough. */
    boolean isEnough(double confidence) {
        return confidence >= least;
    }

    /** The confidence, 0 to 1, in hundredths. */
    double confidence(Evidence evidence) {
        double[] facts = evidence.values();
        double sum = 0;
        for (int i = 0; i < facts.length; i++) {
            sum += values.get(i) * facts[i];
        }
        return Math.round(100 / (1 + Math.exp(-sum))) / 100.0;
    }
}
