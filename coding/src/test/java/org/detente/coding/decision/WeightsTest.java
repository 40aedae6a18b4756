package org.detente.coding.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class WeightsTest {
    private static final Weights WEIGHTS =
            new Weights(List.of(0.0, 0.7, 0.7, -1.0, 0.5, 1.0, 0.2, -0.2, -0.5, 0.2, -0.2), 0.5, 0.3);

    @Test
    void whatBothFindIsSurerThanWhatTheReaderFindsAlone() {
        assertThat(confidence(0.9, OptionalDouble.of(0.9), true))
                .isGreaterThanOrEqualTo(confidence(0.9, OptionalDouble.empty(), true));
    }

    @Test
    void whatTheReaderContradictsIsNotKept() {
        assertThat(WEIGHTS.isEnough(evidence(0.001, OptionalDouble.of(0.8), false)))
                .isFalse();
    }

    @Test
    void confidenceGrowsWithTheReadersProbability() {
        assertThat(confidence(0.99, OptionalDouble.empty(), true))
                .isGreaterThan(confidence(0.5, OptionalDouble.empty(), true));
    }

    @Test
    void aProbabilityOfOneIsWeighedToo() {
        assertThat(confidence(1, OptionalDouble.empty(), true)).isBetween(0.5, 1.0);
    }

    private static double confidence(double root, OptionalDouble codebook, boolean read) {
        return WEIGHTS.confidence(evidence(root, codebook, read));
    }

    private static Evidence evidence(double root, OptionalDouble codebook, boolean read) {
        return new Evidence(root, root, read, codebook, false, false, false, 1, 2);
    }
}
