package org.detente.coding.time.meaning;

import java.time.LocalDate;
import java.util.Optional;
import org.detente.coding.time.value.CalendarTime;
import org.detente.coding.time.value.DayInterval;
import org.detente.coding.time.value.Grain;
import org.detente.coding.time.value.OpenTime;
import org.detente.coding.time.value.Period;
import org.detente.coding.time.value.Slot;
import org.detente.coding.time.value.TimeValue;

/**
 * A slot of the calendar that does not say which: "Monday", "January 10", "September", "the second quarter".
 *
 * <p>A weekday is the latest up to the anchor, or where the tense is future the next from it; the day itself fits both, since agencies
 * name the weekday of today. Anything else is the nearest;
 * against the tense only where that is much nearer, since writers stretch tenses more than months.
 *
 * @param slot that comes round
 */
public record Bare(Slot slot) implements Meaning {
    /** So many days does a place count as farther that the tense speaks against: of two a year apart, more than 10 months. */
    private static final long AGAINST_TENSE = 300;

    private static final int LEAP_DAYS_ARE_APART = 8;

    @Override
    public TimeValue from(Anchors anchors) {
        Optional<DayInterval> named = anchors.history() ? anchors.days(Base.NAMED) : Optional.empty();
        return named.flatMap(days -> behind(days.first()))
                .<TimeValue>map(CalendarTime::new)
                .or(() -> Anchors.agreed(anchors.spoken(), day -> at(day, anchors.tense())))
                .orElseGet(() -> new OpenTime(slot.kind().grain(), Optional.of(slot), Optional.empty()));
    }

    /** In a passage that tells of a time: the first place from there. */
    private Optional<Period> behind(LocalDate named) {
        return slot.in(named)
                .filter(place -> !place.last().isBefore(named))
                .or(() -> slot.in(slot.kind().cycle().shifted(named, 1).first()));
    }

    private Optional<Period> at(LocalDate day, Tense tense) {
        return slot.kind().cycle() == Grain.WEEK ? inWeek(day, tense) : nearest(day, tense);
    }

    private Optional<Period> inWeek(LocalDate day, Tense tense) {
        Optional<Period> here = slot.in(day);
        if (tense == Tense.FUTURE) {
            return here.filter(p -> !p.first().isBefore(day)).or(() -> slot.in(day.plusWeeks(1)));
        }
        return here.filter(p -> !p.last().isAfter(day)).or(() -> slot.in(day.minusWeeks(1)));
    }

    private Optional<Period> nearest(LocalDate day, Tense tense) {
        Grain cycle = slot.kind().cycle();
        boolean leap = slot.in(day).isEmpty();
        int reach = leap && cycle == Grain.YEAR ? LEAP_DAYS_ARE_APART : 1;
        Period best = null;
        long least = Long.MAX_VALUE;
        for (int cycles = -reach; cycles <= reach; cycles++) {
            Optional<Period> place = slot.in(cycle.shifted(day, cycles).first());
            long cost = place.map(p -> cost(p, day, tense)).orElse(Long.MAX_VALUE);
            if (cost < least) {
                least = cost;
                best = place.orElse(null);
            }
        }
        return Optional.ofNullable(best);
    }

    private static long cost(Period place, LocalDate day, Tense tense) {
        if (place.days().contains(day)) {
            return 0;
        }
        boolean ahead = place.first().isAfter(day);
        long distance = Math.abs((ahead ? place.first() : place.last()).toEpochDay() - day.toEpochDay());
        boolean against = ahead ? tense == Tense.PAST : tense == Tense.FUTURE;
        return against ? distance + AGAINST_TENSE : distance;
    }

    @Override
    public Optional<Grain> grain() {
        return Optional.of(slot.kind().grain());
    }
}
