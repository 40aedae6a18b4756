package org.detente.coding.time.meaning;

import java.time.LocalDate;
import java.util.Optional;
import org.detente.coding.time.value.CalendarTime;
import org.detente.coding.time.value.Grain;
import org.detente.coding.time.value.Period;
import org.detente.coding.time.value.Slot;
import org.detente.coding.time.value.TimeValue;

/**
 * An ordinal that repeats the size of what was named before: "the third quarter … the fourth", "the 21st century … the
 * nineteenth", and without such a day of the month: "the 14th".
 *
 * @param number 1 to 31
 */
public record Elliptic(int number) implements Meaning {
    private static final int MOST_QUARTERS = 4;

    @Override
    public TimeValue from(Anchors anchors) {
        Optional<Period> named =
                anchors.latest(CalendarTime.class, time -> true).map(CalendarTime::period);
        Optional<Grain> size = named.map(Period::grain);
        if (size.equals(Optional.of(Grain.CENTURY))) {
            return new CalendarTime(Grain.CENTURY.around(LocalDate.of(100 * (number - 1), 1, 1)));
        }
        if (size.equals(Optional.of(Grain.QUARTER)) && number <= MOST_QUARTERS) {
            return new Within(Slot.of(Slot.Kind.QUARTER, number), new Shift(Grain.YEAR, 0, Base.NAMED)).from(anchors);
        }
        Slot day = Slot.of(Slot.Kind.DAY_OF_MONTH, number);
        return named.filter(period -> period.grain() == Grain.DAY || period.grain() == Grain.MONTH)
                .map(period -> new Within(day, new Fixed(new CalendarTime(period))).from(anchors))
                .orElseGet(() -> new Bare(day).from(anchors));
    }
}
