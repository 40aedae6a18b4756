package org.detente.dossier.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.detente.stories.tension.Change;
import org.detente.stories.tension.TensionDay;
import org.detente.stories.tension.TensionSeries;

/**
 * Tension of the days that the news tell of.
 *
 * @param series all days
 */
public record TensionCourse(TensionSeries series) {
    /** The last day that the news tell of; the last day at all where they tell of none. */
    public TensionDay now() {
        List<TensionDay> covered = covered();
        return covered.isEmpty() ? series.last() : covered.get(covered.size() - 1);
    }

    /** The days that the news tell of. */
    public List<TensionDay> covered() {
        return series.days().stream().filter(day -> day.coverage().covered()).toList();
    }

    /** How it stands and went, in sentences: also what a reader gets who does not see the chart. */
    public String words() {
        TensionDay now = now();
        StringBuilder words = new StringBuilder("Tension was " + signed(now.value()) + " points on " + now.day()
                + " (90 % interval " + signed(now.low()) + " to " + signed(now.high()) + ").");
        List<TensionDay> covered = covered();
        if (covered.size() > 1) {
            TensionDay low = covered.get(0);
            TensionDay high = covered.get(0);
            for (TensionDay day : covered) {
                low = day.value() < low.value() ? day : low;
                high = day.value() > high.value() ? day : high;
            }
            words.append(" From " + covered.get(0).day() + " on it was lowest on " + low.day() + " ("
                    + signed(low.value()) + ") and highest on " + high.day() + " (" + signed(high.value()) + ").");
        }
        series.changes().stream()
                .reduce((first, last) -> last)
                .ifPresent(change -> words.append(" The last change: on " + change.day() + " it began to "
                        + (change.isRise() ? "rise" : "fall") + "."));
        return words.append(" Above 0 conflict prevails, below 0 cooperation.").toString();
    }

    /** The days from which on it was different. */
    List<LocalDate> changes() {
        return series.changes().stream().map(Change::day).toList();
    }

    static String signed(double value) {
        // without this a tenth of nothing would be "-0.0"
        double tenths = Math.round(value * 10) / 10.0 + 0.0;
        return String.format(Locale.ROOT, "%+.1f", tenths);
    }
}
