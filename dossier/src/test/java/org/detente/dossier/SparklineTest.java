package org.detente.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class SparklineTest {
    private static final double NONE = Double.NaN;

    @Test
    void barsGoFromTheLowestToTheHighestValue() {
        assertThat(bars(0, 1, 2, 3, 4, 5, 6, 7)).isEqualTo("▁▂▃▄▅▆▇█");
        assertThat(bars(-7, 0, -3.5)).isEqualTo("▁█▅");
    }

    @Test
    void absentValuesAreGaps() {
        assertThat(bars(NONE, 0, NONE, 10)).isEqualTo("·▁·█");
        assertThat(bars(NONE, NONE)).isEqualTo("··");
    }

    @Test
    void equalValuesAreOfHalfHeight() {
        assertThat(bars(3, 3, NONE, 3)).isEqualTo("▅▅·▅");
    }

    @Test
    void nothingIsNothing() {
        assertThat(Sparkline.of(List.of())).isEmpty();
    }

    @Test
    void theLargestNumbersDoNoHarm() {
        assertThat(bars(-Double.MAX_VALUE, 0, Double.MAX_VALUE)).isEqualTo("▁▅█");
        assertThat(bars(0, Double.MIN_VALUE)).hasSize(2);
        assertThatThrownBy(() -> Sparkline.of(List.of(OptionalDouble.of(Double.POSITIVE_INFINITY))))
                .hasMessageContaining("Infinity");
    }

    private static String bars(double... values) {
        return Sparkline.of(Arrays.stream(values)
                .mapToObj(value -> Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value))
                .toList());
    }
}
