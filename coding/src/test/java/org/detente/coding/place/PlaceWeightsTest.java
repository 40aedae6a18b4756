package org.detente.coding.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PlaceWeightsTest {
    @Test
    void whatSpeaksForAPlaceCountsForIt() {
        for (PlaceWeights weights : new PlaceWeights[] {PlaceWeights.standard(), PlaceWeights.byHand()}) {
            assertThat(weights.of(Feature.BESIDE)).isPositive();
            assertThat(weights.of(Feature.STATE_SUPPORT)).isPositive();
            assertThat(weights.of(Feature.TOWN_PEOPLE)).isPositive();
            assertThat(weights.of(Feature.ALTERNATE_NAME)).isNegative();
        }
    }

    @Test
    void everyFeatureHasALine() {
        assertThat(PlaceWeights.standard().lines()).hasSameSizeAs(Feature.values());
        assertThat(PlaceWeights.standard().lines().get(0)).startsWith("town-people\t");
    }

    @Test
    void tooFewWeightsAreRefused() {
        assertThatThrownBy(() -> new PlaceWeights(new double[3]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("3 weights");
    }
}
