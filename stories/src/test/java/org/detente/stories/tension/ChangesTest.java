package org.detente.stories.tension;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.detente.model.Status;
import org.junit.jupiter.api.Test;

class ChangesTest {
    private static final int SERIES = 15;
    private static final double PENALTY = TensionOptions.DEFAULT.penalty();

    @Test
    void largeChangesAreFoundWithinThreeDays() {
        TensionBenchmark.Score score = TensionBenchmark.measure(GeneratedDeeds.Jump.LARGE, SERIES, 20_000, PENALTY);
        assertThat(score.recall()).isGreaterThanOrEqualTo(0.95);
        assertThat(score.falseAYear()).isLessThanOrEqualTo(0.1);
    }

    @Test
    void whatOnlyScattersDoesNotChange() {
        TensionBenchmark.Score score = TensionBenchmark.measure(GeneratedDeeds.Jump.NONE, SERIES, 20_000, PENALTY);
        assertThat(score.found).isLessThanOrEqualTo(1);
    }

    @Test
    void aChangeTellsItsLevels() {
        GeneratedDeeds generated = new GeneratedDeeds(20_000, GeneratedDeeds.Jump.LARGE);
        List<Change> changes = generated.series(TensionOptions.DEFAULT).changes();
        assertThat(changes).hasSize(2);
        assertThat(changes.get(0).isRise()).isTrue();
        assertThat(changes.get(1).isRise()).isFalse();
        assertThat(changes.get(0).after()).isEqualTo(changes.get(1).before());
    }

    @Test
    void silenceIsNoChange() {
        assertThat(steady(0, 0)).isEmpty();
        assertThat(steady(100, 160)).isEmpty();
    }

    /** The changes among acts of −4 or −6 each day, but for the days from one to before another. */
    private static List<Change> steady(int silentFrom, int silentTo) {
        Random random = new Random(4);
        LocalDate first = LocalDate.of(2022, 1, 1);
        List<Deed> deeds = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            double value = random.nextBoolean() ? -4 : -6;
            if (i < silentFrom || i >= silentTo) {
                deeds.add(new Deed(
                        "a" + i, first.plusDays(i), Direction.A_TO_B, value, Status.HAPPENED, 2, Set.of("A", "B")));
            }
        }
        return Tension.of(deeds, first, first.plusDays(299), TensionOptions.DEFAULT)
                .changes();
    }

    /** Against all partitions: with a dropped start the cost would be higher somewhere. */
    @Test
    void thePartitionIsTheBestOfAll() {
        Random random = new Random(9);
        for (int series = 0; series < 200; series++) {
            double[] values = new double[10 + random.nextInt(60)];
            double level = 0;
            for (int i = 0; i < values.length; i++) {
                level = random.nextInt(12) == 0 ? 4 * random.nextGaussian() : level;
                values[i] = level + random.nextGaussian();
            }
            Sums sums = new Sums(values);
            double price = 1 + 10 * random.nextDouble();
            assertThat(OptimalPartition.cuts(sums, price)).isEqualTo(exhaustive(sums, price));
        }
    }

    private static List<Integer> exhaustive(Sums sums, double price) {
        double[] best = new double[sums.length() + 1];
        List<List<Integer>> cuts = new ArrayList<>();
        best[0] = -price;
        cuts.add(List.of());
        for (int end = 1; end <= sums.length(); end++) {
            best[end] = Double.POSITIVE_INFINITY;
            cuts.add(List.of());
            for (int start = 0; start <= end - OptimalPartition.SHORTEST; start++) {
                double cost = best[start] + sums.cost(start, end) + price;
                if (cost < best[end]) {
                    best[end] = cost;
                    List<Integer> longer = new ArrayList<>(cuts.get(start));
                    if (start > 0) {
                        longer.add(start);
                    }
                    cuts.set(end, longer);
                }
            }
        }
        return cuts.get(sums.length());
    }
}
