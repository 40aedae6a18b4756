package org.detente.stories.tension;

import java.time.LocalDate;
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

    private final double kept;
    private final double[] resampled;
    private final double[] ordered;
    private final SourceDraws sources;
    private final int[] draws;
    private double value;
    private double added;
    private double squares;
    private long counted;
    private boolean begun;

    /**
     * At 0.
     *
     * @param begun whether there were acts before, so long ago that nothing is left of them
     */
    Smoothing(TensionOptions options, SourceDraws sources, boolean begun) {
        this.begun = begun;
        this.sources = sources;
        this.kept = options.keptADay();
        this.resampled = new double[sources.resamples()];
        this.ordered = new double[sources.resamples()];
        this.draws = new int[sources.resamples()];
    }

    /** Goes to the next day, on which some acts are added. */
    void next(List<Deed> deeds) {
        value *= kept;
        added = 0;
        if (begun) {
            for (int i = 0; i < resampled.length; i++) {
                resampled[i] *= kept;
            }
        }
        deeds.forEach(this::add);
        count(!deeds.isEmpty());
    }

    /** Goes to the next day, on which this is the sum of others. */
    void nextSum(List<Smoothing> parts) {
        value = 0;
        added = 0;
        Arrays.fill(resampled, 0);
        boolean act = false;
        for (Smoothing part : parts) {
            value += part.value;
            added += part.added;
            act |= part.begun;
            for (int i = 0; part.begun && i < resampled.length; i++) {
                resampled[i] += part.resampled[i];
            }
        }
        count(act);
    }

    private void count(boolean act) {
        begun |= act;
        squares += added * added;
        // days before the first act say nothing about how much a day may bring
        counted += begun ? 1 : 0;
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

    /** The day that this has come to. */
    TensionDay day(LocalDate day, Coverage coverage) {
        System.arraycopy(resampled, 0, ordered, 0, resampled.length);
        int tail = (int) (TAIL * ordered.length);
        double low = Quantile.select(ordered, tail);
        double high = Quantile.select(ordered, ordered.length - 1 - tail);
        double spread = spread(coverage.quiet());
        return new TensionDay(
                day, value, Math.min(value, low - spread), Math.max(value, high + spread), added, coverage);
    }

    private double spread(int quiet) {
        if (quiet == 0 || counted == 0) {
            return 0;
        }
        double variance = squares / counted * (1 - Math.pow(kept, 2.0 * quiet)) / (1 - kept * kept);
        return DEVIATIONS * Math.sqrt(variance);
    }
}
