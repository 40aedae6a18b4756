package org.detente.stories.tension;

import java.util.ArrayList;
import java.util.List;

/**
 * Drops cuts that the values on both sides do not bear out.
 *
 * <p>Days of acts are mostly 0 with a few large values, and how much they scatter changes with the level. A cut stays where
 * the means of the stretches on both sides differ by more than the {@link #threshold} of the standard errors (Welch's
 * statistic, 1947); the weakest goes first, and those beside it are looked at again. A stretch's variance is shrunk towards
 * that of the series, as if that had been seen on a week's days, since the variance of a few days is hardly known.
 */
final class ProvenChanges {
    private ProvenChanges() {}

    /** The cuts that stay. */
    static List<Integer> of(Sums sums, List<Integer> cuts, double noise) {
        List<Integer> left = new ArrayList<>(cuts);
        double threshold = threshold(sums.length());
        while (!left.isEmpty()) {
            int weakest = 0;
            double least = Double.POSITIVE_INFINITY;
            for (int i = 0; i < left.size(); i++) {
                double statistic = statistic(
                        sums,
                        i == 0 ? 0 : left.get(i - 1),
                        left.get(i),
                        i == left.size() - 1 ? sums.length() : left.get(i + 1),
                        noise);
                if (statistic < least) {
                    least = statistic;
                    weakest = i;
                }
            }
            if (least > threshold) {
                break;
            }
            left.remove(weakest);
        }
        return left;
    }

    /** What the largest of so many standard normal values hardly exceeds: √(2 ln n) (Donoho and Johnstone 1994). */
    private static double threshold(int length) {
        return Math.sqrt(2 * Math.log(length));
    }

    private static double statistic(Sums sums, int from, int cut, int to, double noise) {
        double error = variance(sums, from, cut, noise) / (cut - from) + variance(sums, cut, to, noise) / (to - cut);
        return Math.abs(sums.mean(from, cut) - sums.mean(cut, to)) / Math.sqrt(error);
    }

    private static double variance(Sums sums, int from, int to, double noise) {
        int prior = OptimalPartition.SHORTEST;
        return (sums.cost(from, to) + prior * noise) / (to - from - 1 + prior);
    }
}
