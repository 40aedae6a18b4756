package org.detente.stories.tension;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the days from which on acts add more or less than before.
 *
 * <p>Looked at is what the acts of each day add, without smoothing, so that a change is not late. Stretches in which nothing
 * is reported for as long as a value stays covered are left out and the days around them joined: silence is no change.
 * {@link OptimalPartition} proposes the days, {@link ProvenChanges} keeps those that two levels bear out.
 */
final class ChangeFinder {
    private ChangeFinder() {}

    /** The changes within a period, the earliest first. */
    static List<Change> changes(List<TensionDay> days, TensionOptions options) {
        List<TensionDay> told = told(days, options.quietDays());
        double[] added = told.stream().mapToDouble(TensionDay::added).toArray();
        double noise = noise(added);
        if (noise == 0) {
            return List.of();
        }
        Sums sums = new Sums(added);
        List<Integer> cuts = ProvenChanges.of(
                sums, OptimalPartition.cuts(sums, options.penalty() * noise * Math.log(added.length)), noise);
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < cuts.size(); i++) {
            int cut = cuts.get(i);
            int before = i == 0 ? 0 : cuts.get(i - 1);
            int after = i == cuts.size() - 1 ? added.length : cuts.get(i + 1);
            changes.add(new Change(told.get(cut).day(), sums.mean(before, cut), sums.mean(cut, after)));
        }
        return changes;
    }

    /** The days without the stretches that nothing is told of. */
    private static List<TensionDay> told(List<TensionDay> days, int quietDays) {
        List<TensionDay> told = new ArrayList<>();
        int silent = 0;
        for (TensionDay day : days) {
            silent = day.coverage().acts() == 0 ? silent + 1 : 0;
            if (silent < quietDays) {
                told.add(day);
            } else if (silent == quietDays) {
                told.subList(told.size() - silent + 1, told.size()).clear();
            }
        }
        return told;
    }

    /**
     * The variance of a day around its level: half the mean square of the steps from day to day, which changes of the level
     * hardly touch (von Neumann 1941).
     */
    private static double noise(double[] added) {
        double sum = 0;
        for (int i = 1; i < added.length; i++) {
            sum += (added[i] - added[i - 1]) * (added[i] - added[i - 1]);
        }
        return added.length < 2 ? 0 : sum / (2.0 * (added.length - 1));
    }
}
