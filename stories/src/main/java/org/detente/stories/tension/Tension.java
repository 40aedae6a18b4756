package org.detente.stories.tension;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
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

    static final Comparator<Deed> ORDER = Comparator.comparing(Deed::day).thenComparing(Deed::id);

    private Tension() {}

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
        SmoothedDays days = new SmoothedDays(List.of(sorted), from, to, options);
        return series(days.parts().get(0), sorted, options);
    }

    /** The series of all acts and of each direction; errors as of {@link #of}. */
    public static RelationTension ofRelation(List<Deed> deeds, LocalDate from, LocalDate to, TensionOptions options) {
        List<Deed> sorted = sorted(deeds, from, to);
        List<List<Deed>> directions = Arrays.stream(Direction.values())
                .map(direction -> sorted.stream()
                        .filter(deed -> deed.direction() == direction)
                        .toList())
                .toList();
        SmoothedDays days = new SmoothedDays(directions, from, to, options);
        Map<Direction, TensionSeries> parts = new EnumMap<>(Direction.class);
        for (Direction direction : Direction.values()) {
            int part = parts.size();
            parts.put(direction, series(days.parts().get(part), directions.get(part), options));
        }
        return new RelationTension(series(days.whole(), sorted, options), parts);
    }

    private static TensionSeries series(List<TensionDay> days, List<Deed> deeds, TensionOptions options) {
        return new TensionSeries(days, ChangeFinder.changes(days, options), deeds, options);
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
