package org.detente.coding.time.value;

import java.util.Objects;
import java.util.Optional;

/**
 * A period, or a time of a day, that the text leaves open: "Tuesday" in an article without a date is XXXX-WXX-2.
 *
 * @param grain its size
 * @param slot what is known of its place in the calendar
 * @param time only with a day
 */
public record OpenTime(Grain grain, Optional<Slot> slot, Optional<TimeOfDay> time) implements TimeValue {
    public OpenTime {
        Objects.requireNonNull(grain);
        Objects.requireNonNull(slot);
        Objects.requireNonNull(time);
    }

    @Override
    public Kind kind() {
        return time.isPresent() ? Kind.TIME : Kind.DATE;
    }

    @Override
    public String text() {
        return slot.map(Slot::text).orElse(grain.open())
                + time.map(TimeOfDay::text).orElse("");
    }
}
