package org.detente.coding.time.value;

import java.util.Objects;
import java.util.Optional;

/**
 * A known period, or a time of a known day.
 *
 * @param period of the calendar
 * @param time only with a day
 */
public record CalendarTime(Period period, Optional<TimeOfDay> time) implements TimeValue {
    public CalendarTime {
        Objects.requireNonNull(time);
        if (time.isPresent() && period.grain() != Grain.DAY) {
            throw new IllegalArgumentException("a " + period.grain() + " has no time of day");
        }
    }

    public CalendarTime(Period period) {
        this(period, Optional.empty());
    }

    @Override
    public Kind kind() {
        return time.isPresent() ? Kind.TIME : Kind.DATE;
    }

    @Override
    public String text() {
        return period.text() + time.map(TimeOfDay::text).orElse("");
    }

    @Override
    public Optional<DayInterval> days() {
        return Optional.of(period.days());
    }
}
