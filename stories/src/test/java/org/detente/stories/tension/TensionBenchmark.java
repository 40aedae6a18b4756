package org.detente.stories.tension;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import org.detente.model.Status;

/**
 * How well injected changes are found in generated acts, and how long 100,000 acts take.
 *
 * <p>Arguments: number of series of each kind, first seed, penalties. Run with {@code bench/tension}.
 */
public final class TensionBenchmark {
    private static final int TOLERANCE = 3;
    private static final int WEEK = 7;
    private static final int NEAR = 45;

    private TensionBenchmark() {}

    public static void main(String[] arguments) {
        int series = Integer.parseInt(arguments[0]);
        long seed = Long.parseLong(arguments[1]);
        System.out.println(
                "penalty  jump    shift/sd  found within 3 days  7 days  changes  false a year  of these within 45 days");
        for (int i = 2; i < arguments.length; i++) {
            for (GeneratedDeeds.Jump jump : GeneratedDeeds.Jump.values()) {
                print(measure(jump, series, seed, Double.parseDouble(arguments[i])), jump, arguments[i]);
            }
        }
        System.out.println("100,000 acts of ten years, relation with its directions: " + speed()
                + " ms at the first time, " + speed() + " ms at the second");
    }

    /** Counts over many series. */
    static final class Score {
        int changes;
        int within3;
        int within7;
        int found;
        int wrong;
        int near;
        int series;
        double shift;

        double recall() {
            return within3 / (double) Math.max(1, changes);
        }

        /** Changes found that are none, for each year of a series. */
        double falseAYear() {
            return wrong * 365.25 / ((double) GeneratedDeeds.DAYS * series);
        }
    }

    /** Scores series with seeds from the first; a change that is found further than a week from a true one is false. */
    static Score measure(GeneratedDeeds.Jump jump, int count, long seed, double penalty) {
        TensionOptions standard = TensionOptions.DEFAULT;
        TensionOptions options =
                new TensionOptions(standard.halfLife(), standard.quietDays(), standard.resamples(), penalty);
        Score score = new Score();
        for (int i = 0; i < count; i++) {
            GeneratedDeeds generated = new GeneratedDeeds(seed + i, jump);
            TensionSeries series = generated.series(options);
            List<LocalDate> found = series.changes().stream().map(Change::day).toList();
            int within = 0;
            for (LocalDate change : generated.changes()) {
                long nearest = nearest(change, found);
                score.within3 += nearest <= TOLERANCE ? 1 : 0;
                within += nearest <= WEEK ? 1 : 0;
            }
            score.within7 += within;
            int wrong = (int) found.stream()
                    .filter(day -> nearest(day, generated.changes()) > WEEK)
                    .count();
            score.changes += generated.changes().size();
            score.found += found.size();
            score.wrong += wrong;
            score.near += (int) found.stream()
                    .mapToLong(day -> nearest(day, generated.changes()))
                    .filter(distance -> distance > WEEK && distance <= NEAR)
                    .count();
            score.series++;
            score.shift += shift(series, generated.changes()) / count;
        }
        return score;
    }

    /** Difference of the levels in standard deviations of a day, the mean of those of both levels. */
    private static double shift(TensionSeries series, List<LocalDate> changes) {
        if (changes.isEmpty()) {
            return 0;
        }
        List<Double> calm = new ArrayList<>();
        List<Double> crisis = new ArrayList<>();
        for (TensionDay day : series.days()) {
            boolean isCrisis = !day.day().isBefore(changes.get(0)) && day.day().isBefore(changes.get(1));
            (isCrisis ? crisis : calm).add(day.added());
        }
        return (mean(crisis) - mean(calm)) / Math.sqrt((variance(calm) + variance(crisis)) / 2);
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(v -> v).average().orElse(0);
    }

    private static double variance(List<Double> values) {
        double mean = mean(values);
        return values.stream()
                .mapToDouble(v -> (v - mean) * (v - mean))
                .average()
                .orElse(0);
    }

    private static long nearest(LocalDate day, List<LocalDate> days) {
        return days.stream()
                .mapToLong(other -> Math.abs(ChronoUnit.DAYS.between(day, other)))
                .min()
                .orElse(Long.MAX_VALUE);
    }

    private static void print(Score score, GeneratedDeeds.Jump jump, String penalty) {
        System.out.println(String.format(
                Locale.ROOT,
                "%-7s  %-6s  %8.2f  %19.2f  %6.2f  %7d  %12.3f  %d of %d",
                penalty,
                jump,
                score.shift,
                score.recall(),
                score.within7 / (double) Math.max(1, score.changes),
                score.changes,
                score.falseAYear(),
                score.near,
                score.wrong));
    }

    private static long speed() {
        List<Deed> deeds = many(100_000);
        long start = System.nanoTime();
        Tension.ofRelation(deeds, GeneratedDeeds.FIRST, GeneratedDeeds.FIRST.plusDays(3652), TensionOptions.DEFAULT);
        return (System.nanoTime() - start) / 1_000_000;
    }

    /** Acts over ten years, three outlets each. */
    static List<Deed> many(int count) {
        SplittableRandom random = new SplittableRandom(7);
        List<Deed> deeds = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            deeds.add(new Deed(
                    "act " + i,
                    GeneratedDeeds.FIRST.plusDays(random.nextInt(3653)),
                    GeneratedDeeds.DIRECTIONS.get(random.nextInt(3)),
                    random.nextInt(-10, 8),
                    Status.HAPPENED,
                    3,
                    Set.of("a" + random.nextInt(100), "b" + random.nextInt(100), "c" + random.nextInt(100))));
        }
        return deeds;
    }
}
