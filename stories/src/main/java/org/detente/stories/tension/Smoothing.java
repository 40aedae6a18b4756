package org.detente.stories.tension;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Adds up acts that fade, once as they are and once for each resample of the sources.
 *
 * <p>An act counts in a resample by how often its sources are drawn on average ({@link SourceDraws}), so that acts that rest
 * on the same outlets come and go together. The interval is from the 5th to the 95th of a hundred resamples. Days without
 * a report widen it: what the unreported acts may have added is normal with the mean square of the days so far, and fades
 * like everything else; after g days its variance is the mean square × (1 − k^2g) / (1 − k²), where k is what is left after
 * a day, as in a forecast of a first-order autoregressive series (Box and Jenkins 1970).
 */
final class Smoothing {
    private static final double TAIL = 0.05;

    /** The quantile of the normal distribution at 1 − TAIL. */
    private static final double DEVIATIONS = 1.6449;

    private final TensionOptions options;
    private final double kept;
    private final double[] resampled;
    private final SourceDraws sources;
    private final int[] draws;
    private double value;
    private double added;
    private double squares;
    private long counted;

    Smoothing(TensionOptions options, SourceDraws sources) {
        this.options = options;
        this.sources = sources;
        this.kept = options.keptADay();
        this.resampled = new double[sources.resamples()];
        this.draws = new int[sources.resamples()];
    }

    /** The days from the first, as many as the coverage has; acts sorted by day. */
    List<TensionDay> days(List<Deed> sorted, List<Coverage> coverage, LocalDate from) {
        long first = from.toEpochDay();
        long day = sorted.isEmpty()
                ? first
                : Math.min(first, Math.max(sorted.get(0).day().toEpochDay(), first - options.memory()));
        int next = 0;
        while (next < sorted.size() && sorted.get(next).day().toEpochDay() < day) {
            next++;
        }
        List<TensionDay> days = new ArrayList<>(coverage.size());
        for (; day < first + coverage.size(); day++) {
            fade();
            while (next < sorted.size() && sorted.get(next).day().toEpochDay() == day) {
                add(sorted.get(next));
                next++;
            }
            squares += added * added;
            // days before the first act say nothing about how much a day may bring
            counted += counted > 0 || next > 0 ? 1 : 0;
            if (day >= first) {
                days.add(day(LocalDate.ofEpochDay(day), coverage.get((int) (day - first))));
            }
        }
        return days;
    }

    private void fade() {
        value *= kept;
        added = 0;
        for (int i = 0; i < resampled.length; i++) {
            resampled[i] *= kept;
        }
    }

    private void add(Deed deed) {
        double points = deed.points();
        if (points == 0) {
            return;
        }
        value += points;
        added += points;
        Arrays.fill(draws, 0);
        if (deed.outlets().isEmpty()) {
            sources.add(deed.id(), draws);
        }
        deed.outlets().forEach(outlet -> sources.add(outlet, draws));
        double share = points / Math.max(1, deed.outlets().size());
        for (int i = 0; i < resampled.length; i++) {
            resampled[i] += share * draws[i];
        }
    }

    private TensionDay day(LocalDate day, Coverage coverage) {
        double[] ordered = resampled.clone();
        Arrays.sort(ordered);
        int tail = (int) (TAIL * ordered.length);
        double spread = spread(coverage.quiet());
        return new TensionDay(
                day,
                value,
                Math.min(value, ordered[tail] - spread),
                Math.max(value, ordered[ordered.length - 1 - tail] + spread),
                added,
                coverage);
    }

    private double spread(int quiet) {
        if (quiet == 0 || counted == 0) {
            return 0;
        }
        double variance = squares / counted * (1 - Math.pow(kept, 2.0 * quiet)) / (1 - kept * kept);
        return DEVIATIONS * Math.sqrt(variance);
    }
}
