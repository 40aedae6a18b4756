package org.detente.coding.decision;

import java.util.List;
import org.detente.encoder.Settings;

/**
 * Turns evidence into a probability by a logistic regression.
 *
 * @param values a weight for each of {@link Evidence#values}
 * @param least events that only the reader found are kept from this confidence on
 * @param leastFound events that the codebook found are kept from this confidence on; lower, since an entry whose places are
 *     filled is evidence that the weights, fitted on sentences full of rare words, undervalue in plain news
 */
record Weights(List<Double> values, double least, double leastFound) {
    private static final double LEAST = 0.5;
    private static final double LEAST_FOUND = 0.1;
    /** Set by hand; {@code detente evaluate events DATA --print weights} fits others for a model's settings. */
    static final Weights BUILT_IN =
            new Weights(List.of(0.0, 0.7, 0.7, -1.0, 0.5, 1.0, 0.2, -0.2, -0.5), LEAST, LEAST_FOUND);

    private static final String NAME = "event.weight";
    private static final String THRESHOLD = "event.threshold.reader";
    private static final String THRESHOLD_FOUND = "event.threshold.codebook";

    Weights {
        values = List.copyOf(values);
        if (values.size() != Evidence.SIZE) {
            throw new IllegalArgumentException(values.size() + " weights for " + Evidence.SIZE + " values of evidence");
        }
    }

    /** Those of a model's settings ({@code event.weight.0} and so on, {@code event.threshold.reader} and {@code .codebook}), or {@link #BUILT_IN}. */
    static Weights of(Settings settings) {
        double least = settings.has(THRESHOLD) ? settings.number(THRESHOLD) : LEAST;
        double found = settings.has(THRESHOLD_FOUND) ? settings.number(THRESHOLD_FOUND) : LEAST_FOUND;
        if (!settings.has(NAME + ".0")) {
            return new Weights(BUILT_IN.values(), least, found);
        }
        Double[] values = new Double[Evidence.SIZE];
        for (int i = 0; i < values.length; i++) {
            values[i] = settings.number(NAME + "." + i);
        }
        return new Weights(List.of(values), least, found);
    }

    /** Whether an event with this evidence is sure enough; where the codebook found another type at the same words, its event stands. */
    boolean keep(Evidence evidence) {
        if (evidence.codebook().isPresent()) {
            return confidence(evidence) >= leastFound;
        }
        return !evidence.disputed() && confidence(evidence) >= least;
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
