package org.detente.coding.time.meaning;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.detente.coding.time.value.CalendarTime;
import org.detente.coding.time.value.Grain;
import org.detente.coding.time.value.OpenTime;
import org.detente.coding.time.value.TimeOfDay;
import org.detente.coding.time.value.TimeValue;

/**
 * So many minutes from the time named last: "an hour later". The hour at which something was spoken or published is not known,
 * so that "an hour ago" stays open. From a day whose hour is not known, a few hours lead to another hour of that day.
 *
 * @param minutes to the past where negative
 * @param base the anchor
 */
public record ClockShift(int minutes, Base base) implements Meaning {
    private static final int DAY = 24 * 60;
    private static final int FEW = 6 * 60;

    @Override
    public TimeValue from(Anchors anchors) {
        return anchors.named()
                .filter(value -> base == Base.NAMED)
                .filter(CalendarTime.class::isInstance)
                .map(CalendarTime.class::cast)
                .flatMap(this::counted)
                .orElseGet(() -> new OpenTime(Grain.DAY, Optional.empty(), Optional.of(TimeOfDay.UNKNOWN)));
    }

    private Optional<TimeValue> counted(CalendarTime named) {
        OptionalInt start = named.time().map(TimeOfDay::minutes).orElse(OptionalInt.empty());
        if (start.isEmpty()) {
            return named.period().grain() == Grain.DAY && Math.abs(minutes) <= FEW
                    ? Optional.of(new CalendarTime(named.period(), Optional.of(TimeOfDay.UNKNOWN)))
                    : Optional.empty();
        }
        long moved = (long) start.getAsInt() + minutes;
        LocalDate day = named.period().first().plusDays(Math.floorDiv(moved, DAY));
        int rest = Math.floorMod(moved, DAY);
        return Optional.of(new CalendarTime(Grain.DAY.around(day), Optional.of(TimeOfDay.clock(rest / 60, rest % 60))));
    }
}
