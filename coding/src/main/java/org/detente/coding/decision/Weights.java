package org.detente.coding.decision;

import java.util.List;
import org.detente.encoder.Settings;

/**
 * Turns evidence into a probability by a logistic regression.
 *
 * @param values a weight for each of {@link Evidence#values}
 * @param leastRead events that only the reader found are kept from this confidence on
 * @param leastFound events that the codebook found are kept from this confidence on: in plain news of states, which it
 *     was written for, it is right more often than in the sentences that the weights were fitted on
 */
record Weights(List<Double> values, double leastRead, double leastFound) {
    private static final String VALUES = "event.weights";
    private static final String THRESHOLD_READ = "event.threshold.reader";
    private static final String THRESHOLD_FOUND = "event.threshold.codebook";

    Weights {
        values = List.copyOf(values);
        if (values.size() != Evidence.SIZE) {
            throw new IllegalArgumentException(values.size() + " weights for " + Evidence.SIZE + " values of evidence");
        }
    }

    /**
     * Those of a model: its settings {@code event.weights}, {@code event.threshold.reader} and {@code .codebook}.
     *
     * @throws org.detente.encoder.EncoderException where they are missing
     */
    static Weights of(Settings settings) {
        return new Weights(
                settings.numbers(VALUES, Evidence.SIZE),
                settings.number(THRESHOLD_READ),
                settings.number(THRESHOLD_FOUND));
    }

    /** Whether an event with this evidence is sure enough. */
    boolean isEnough(Evidence evidence) {
        return confidence(evidence) >= (evidence.codebook().isPresent() ? leastFound : leastRead);
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
