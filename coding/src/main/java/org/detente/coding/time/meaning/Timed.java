package org.detente.coding.time.meaning;

import java.util.Optional;
import java.util.OptionalInt;
import org.detente.coding.time.value.CalendarTime;
import org.detente.coding.time.value.Grain;
import org.detente.coding.time.value.OpenTime;
import org.detente.coding.time.value.Slot;
import org.detente.coding.time.value.TimeOfDay;
import org.detente.coding.time.value.TimeValue;

/**
 * A time of a day: "2 a.m. on Friday", "last night", and without a day that of the day that the sentence named last, else of
 * the day of speaking.
 *
 * @param time of the day
 * @param unsure whether it may also be twelve hours later ("half past ten"): then that which lies nearer to the time named before
 * @param day that is named with it
 */
public record Timed(TimeOfDay time, boolean unsure, Optional<Meaning> day) implements Meaning {
    private static final int HALF_DAY = 12 * 60;
    private static final TimeOfDay NIGHT = TimeOfDay.part("NI");

    @Override
    public TimeValue from(Anchors anchors) {
        TimeValue on = day.map(d -> d.from(anchors)).orElseGet(() -> today(anchors));
        if (on instanceof CalendarTime known && known.period().grain() == Grain.DAY) {
            return new CalendarTime(known.period().plus(isAfterMidnight(known) ? 1 : 0), Optional.of(half(anchors)));
        }
        Optional<Slot> slot = on instanceof OpenTime open && open.grain() == Grain.DAY ? open.slot() : Optional.empty();
        return new OpenTime(Grain.DAY, slot, Optional.of(half(anchors)));
    }

    /** "Overnight … at 2.30 a.m.": a night bears the date of its evening. */
    private boolean isAfterMidnight(CalendarTime named) {
        boolean night = named.time().filter(NIGHT::equals).isPresent();
        return night && day.isEmpty() && time.minutes().orElse(HALF_DAY) < HALF_DAY;
    }

    private TimeOfDay half(Anchors anchors) {
        OptionalInt before = anchors.latest(
                        CalendarTime.class, named -> named.time().isPresent())
                .flatMap(CalendarTime::time)
                .map(TimeOfDay::minutes)
                .orElse(OptionalInt.empty());
        OptionalInt here = time.minutes();
        if (!unsure || before.isEmpty() || here.isEmpty() || here.getAsInt() >= HALF_DAY) {
            return time;
        }
        int late = here.getAsInt() + HALF_DAY;
        boolean nearer = Math.abs(late - before.getAsInt()) < Math.abs(here.getAsInt() - before.getAsInt());
        return nearer ? TimeOfDay.clock(late / 60, late % 60) : time;
    }

    private static TimeValue today(Anchors anchors) {
        Optional<TimeValue> known = anchors.latest(
                        CalendarTime.class, named -> named.period().grain() == Grain.DAY)
                .map(named -> named);
        return known.or(() -> anchors.latest(
                        OpenTime.class,
                        named -> named.grain() == Grain.DAY && named.slot().isPresent()))
                .orElseGet(() -> new Shift(Grain.DAY, 0, Base.SPOKEN).from(anchors));
    }
}
