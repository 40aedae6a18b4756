package org.detente.coding.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class WeightsTest {
    private static final Weights WEIGHTS = Weights.BUILT_IN;

    @Test
    void whatBothFindIsSurerThanWhatTheReaderFindsAlone() {
        assertThat(confidence(0.9, OptionalDouble.of(0.9), true))
                .isGreaterThanOrEqualTo(confidence(0.9, OptionalDouble.empty(), true));
    }

    @Test
    void whatTheReaderContradictsIsNotKept() {
        assertThat(confidence(0.001, OptionalDouble.of(0.8), false)).isLessThan(WEIGHTS.least());
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
        return WEIGHTS.confidence(new Evidence(root, root, read, codebook, false, false, false));
    }
}
