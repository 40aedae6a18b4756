package org.detente.evaluation.articles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShinglesTest {
    @Test
    void countsRunsOfFourWordsAsAMultiset() {
        // true runs: abcd, bcde; extracted runs: abcd, bcdx
        Shingles shingles = Shingles.of("a b c d x", "a b c d e");
        assertThat(shingles.both()).isCloseTo(1 / 3.0, within(1e-9));
        assertThat(shingles.precision()).hasValue(0.5);
        assertThat(shingles.recall()).hasValue(0.5);
    }

    @Test
    void aTextShorterThanARunIsOneRun() {
        assertThat(Shingles.of("a b", "a, b").f1()).isEqualTo(1);
    }

    @Test
    void nothingExtractedHasNoPrecision() {
        assertThat(Shingles.of("", "a b c d").precision()).isEmpty();
        assertThat(Shingles.of("", "a b c d").recall()).hasValue(0);
        assertThat(Shingles.of("", "").recall()).isEmpty();
    }

    @Test
    void regressionFindsTheSignsOfItsTraits() {
        Map<String, Integer> numbers = new HashMap<>();
        List<Example> examples = List.of(
                example(numbers, true, "good", "common"),
                example(numbers, true, "good"),
                example(numbers, false, "bad", "common"),
                example(numbers, false, "bad"));
        double[] weights = LogisticRegression.fit(examples, numbers.size(), 0.1);
        assertThat(weights[numbers.getOrDefault("good", 0)]).isGreaterThan(1);
        assertThat(weights[numbers.getOrDefault("bad", 0)]).isLessThan(-1);
        assertThat(Math.abs(weights[numbers.getOrDefault("common", 0)])).isLessThan(0.01);
    }

    private static Example example(Map<String, Integer> numbers, boolean positive, String... traits) {
        Example.Builder builder = new Example.Builder(numbers);
        for (String trait : traits) {
            builder.add(trait);
        }
        return builder.build(positive, 1);
    }
}
