package org.detente.stories.tension;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Tension from day to day.
 *
 * @param days each day of the period, without a gap; at least one
 * @param changes days from which on the relation is different, the earliest first
 * @param deeds the acts that count, by day and identifier, also those before and after the period
 * @param options how it was made
 */
public record TensionSeries(List<TensionDay> days, List<Change> changes, List<Deed> deeds, TensionOptions options) {
    public TensionSeries {
        days = List.copyOf(days);
        changes = List.copyOf(changes);
        deeds = List.copyOf(deeds);
        if (days.isEmpty()) {
            throw new IllegalArgumentException("a tension series has at least one day");
        }
    }

    /** First day. */
    public LocalDate from() {
        return days.get(0).day();
    }

    /** Last day. */
    public LocalDate to() {
        return last().day();
    }

    /** The last day with its value. */
    public TensionDay last() {
        return days.get(days.size() - 1);
    }

    /** A day of the period; absent for others. */
    public Optional<TensionDay> on(LocalDate day) {
        long index = ChronoUnit.DAYS.between(from(), day);
        return index < 0 || index >= days.size() ? Optional.empty() : Optional.of(days.get((int) index));
    }

    /**
     * The acts of some days that weigh most at the end of these.
     *
     * <p>Example: {@code movers(LocalDate.MIN, day, 5)} are the five acts that make the value of a day; {@code movers(day,
     * day.plusDays(6), 3)} are the three that moved it in a week.
     *
     * @param since first day of the acts
     * @param until last day, on which they are weighed
     * @param most how many at most
     */
    public List<Mover> movers(LocalDate since, LocalDate until, int most) {
        return deeds.stream()
                .filter(deed -> !deed.day().isBefore(since) && !deed.day().isAfter(until))
                .map(deed -> new Mover(deed, left(deed, until)))
                .filter(mover -> mover.points() != 0)
                .sorted(Comparator.comparingDouble((Mover mover) -> -Math.abs(mover.points()))
                        .thenComparing(mover -> mover.deed().day(), Comparator.reverseOrder())
                        .thenComparing(mover -> mover.deed().id()))
                .limit(most)
                .toList();
    }

    /** The acts that add or take most on their own days, by day. */
    public List<Mover> strongest(int most) {
        return deeds.stream()
                .map(deed -> new Mover(deed, deed.points()))
                .filter(mover -> mover.points() != 0)
                .sorted(Comparator.comparingDouble((Mover mover) -> -Math.abs(mover.points()))
                        .thenComparing(mover -> mover.deed().id()))
                .limit(most)
                .sorted(Comparator.comparing((Mover mover) -> mover.deed().day())
                        .thenComparing(mover -> mover.deed().id()))
                .toList();
    }

    private double left(Deed deed, LocalDate day) {
        double age = (double) ChronoUnit.DAYS.between(deed.day(), day);
        return deed.points() * Math.pow(options.keptADay(), age);
    }
}
