package org.detente.stories.tension;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes tension series from acts.
 *
 * <p>The value of a day is the sum of −value × weight of the status × weight of the sources over all acts until then, each
 * halved with every half-life that it is old. The kernel is one-sided, so that later acts never change an earlier value,
 * nor its interval. One act of −10 that many texts report is 10 points on its day.
 *
 * <p>Example: {@code Tension.of(deeds, LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31),
 * TensionOptions.DEFAULT).last().value()}.
 *
 * <p>Sources: the scale is Goldstein's (1992, Journal of Conflict Resolution 36); the kernel is exponential smoothing (Brown
 * 1956); the interval {@link Smoothing}'s, the changes {@link ChangeFinder}'s. Definition and limits: docs/tension.md.
 */
public final class Tension {
    /** Most days of a period: fifty years. */
    public static final int MOST_DAYS = 18_263;

    private static final Comparator<Deed> ORDER =
            Comparator.comparing(Deed::day).thenComparing(Deed::id);

    private final List<Coverage> coverage;
    private final LocalDate from;
    private final TensionOptions options;
    private final SourceDraws draws;

    private Tension(List<Coverage> coverage, LocalDate from, TensionOptions options) {
        this.coverage = coverage;
        this.from = from;
        this.options = options;
        this.draws = new SourceDraws(options.resamples());
    }

    /**
     * The series of all acts given, whatever their direction.
     *
     * @param deeds acts in any order; those before the period count as far as they are not forgotten
     * @param from first day
     * @param to last day
     * @throws IllegalArgumentException where the period is empty or longer than {@link #MOST_DAYS}, or an act stands twice
     */
    public static TensionSeries of(List<Deed> deeds, LocalDate from, LocalDate to, TensionOptions options) {
        List<Deed> sorted = sorted(deeds, from, to);
        return new Tension(CoverageDays.of(sorted, from, to, options), from, options).series(sorted);
    }

    /** The series of all acts and of each direction; errors as of {@link #of}. */
    public static RelationTension ofRelation(List<Deed> deeds, LocalDate from, LocalDate to, TensionOptions options) {
        List<Deed> sorted = sorted(deeds, from, to);
        Tension tension = new Tension(CoverageDays.of(sorted, from, to, options), from, options);
        Map<Direction, TensionSeries> parts = new EnumMap<>(Direction.class);
        for (Direction direction : Direction.values()) {
            List<Deed> part = sorted.stream()
                    .filter(deed -> deed.direction() == direction)
                    .toList();
            parts.put(direction, tension.series(part));
        }
        return new RelationTension(tension.series(sorted), parts);
    }

    private TensionSeries series(List<Deed> sorted) {
        List<TensionDay> days = new Smoothing(options, draws).days(sorted, coverage, from);
        return new TensionSeries(days, ChangeFinder.changes(days, options), sorted, options);
    }

    private static List<Deed> sorted(List<Deed> deeds, LocalDate from, LocalDate to) {
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        if (days < 1 || days > MOST_DAYS) {
            throw new IllegalArgumentException(
                    "from " + from + " to " + to + " are " + days + " days: give 1 to " + MOST_DAYS);
        }
        Set<String> ids = new HashSet<>();
        List<Deed> sorted = new ArrayList<>(deeds);
        for (Deed deed : sorted) {
            if (!ids.add(deed.id())) {
                throw new IllegalArgumentException("the act " + deed.id() + " stands twice: give each act once");
            }
        }
        sorted.sort(ORDER);
        return sorted;
    }
}
