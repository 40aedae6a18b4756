package org.detente.coding.time.meaning;

import java.util.Optional;
import org.detente.coding.time.value.CalendarTime;
import org.detente.coding.time.value.Grain;
import org.detente.coding.time.value.TimeValue;

/**
 * What means the same everywhere: "10 January 2022", "five years", "every Monday".
 *
 * @param value that it means
 */
public record Fixed(TimeValue value) implements Meaning {
    @Override
    public TimeValue from(Anchors anchors) {
        return value;
    }

    @Override
    public Optional<Grain> grain() {
        return value instanceof CalendarTime time ? Optional.of(time.period().grain()) : Optional.empty();
    }
}
