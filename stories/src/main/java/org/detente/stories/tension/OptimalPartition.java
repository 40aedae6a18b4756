package org.detente.stories.tension;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The cuts that make a series of constant levels closest to the values, with a price for each cut.
 *
 * <p>PELT (Killick, Fearnhead and Eckley 2012, Journal of the American Statistical Association 107): an exact search by
 * dynamic programming that drops starts which can be in no best partition any more. The cost of a stretch is the sum of the
 * squared distances from its mean.
 */
final class OptimalPartition {
    /** Shortest stretch: a week, so that a single day's crisis is no level. */
    static final int SHORTEST = 7;

    private OptimalPartition() {}

    /** The indexes at which a new stretch begins, the first stretch aside, in ascending order. */
    static List<Integer> cuts(Sums sums, double price) {
        int length = sums.length();
        double[] best = new double[length + 1];
        int[] start = new int[length + 1];
        int[] starts = new int[length + 1];
        int open = 0;
        best[0] = -price;
        for (int end = SHORTEST; end <= length; end++) {
            int newest = end - SHORTEST;
            if (newest == 0 || newest >= SHORTEST) {
                starts[open++] = newest;
            }
            best[end] = Double.POSITIVE_INFINITY;
            for (int i = 0; i < open; i++) {
                double cost = best[starts[i]] + sums.cost(starts[i], end) + price;
                if (cost < best[end]) {
                    best[end] = cost;
                    start[end] = starts[i];
                }
            }
            open = stillOpen(sums, best, starts, open, end);
        }
        List<Integer> cuts = new ArrayList<>();
        for (int cut = length < SHORTEST ? 0 : start[length]; cut > 0; cut = start[cut]) {
            cuts.add(cut);
        }
        Collections.reverse(cuts);
        return cuts;
    }

    /**
     * Keeps the starts that may still be best. One that does worse up to a day than the best partition up to there does so
     * for every later end; but that partition can only be gone on with a whole stretch later, so that the day looked at is that
     * long ago.
     */
    private static int stillOpen(Sums sums, double[] best, int[] starts, int open, int end) {
        int day = end - SHORTEST + 1;
        int kept = 0;
        for (int i = 0; i < open; i++) {
            if (day - starts[i] < SHORTEST || best[starts[i]] + sums.cost(starts[i], day) < best[day]) {
                starts[kept++] = starts[i];
            }
        }
        return kept;
    }
}
