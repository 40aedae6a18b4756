package org.detente.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class BCubedTest {
    private static final Map<String, String> GOLD = Map.of("a", "x", "b", "x", "c", "y");

    @Test
    void groupsThatAreTooLargeCostPrecision() {
        BCubed score = BCubed.of(GOLD, Map.of("a", "1", "b", "1", "c", "1"));
        assertThat(score.precision()).isCloseTo(5 / 9.0, within(1e-9));
        assertThat(score.recall()).isCloseTo(1, within(1e-9));
        assertThat(score.f1()).isCloseTo(5 / 7.0, within(1e-9));
    }

    @Test
    void groupsThatAreTooSmallCostRecall() {
        BCubed score = BCubed.of(GOLD, Map.of("a", "1", "b", "2", "c", "3"));
        assertThat(score.precision()).isCloseTo(1, within(1e-9));
        assertThat(score.recall()).isCloseTo(2 / 3.0, within(1e-9));
    }

    @Test
    void anItemWithoutAGroupIsAloneAndOthersThanTheGoldItemsDoNotCount() {
        BCubed score = BCubed.of(GOLD, Map.of("a", "1", "z", "1", "c", "1"));
        assertThat(score.precision()).isCloseTo(2 / 3.0, within(1e-9));
        assertThat(score.recall()).isCloseTo(2 / 3.0, within(1e-9));
    }

    @Test
    void nothingIsScoredAsNothing() {
        assertThat(BCubed.of(Map.of(), GOLD).f1()).isZero();
    }
}
