package org.detente.coding.time.value;

import java.time.LocalDate;
import java.util.Optional;
import org.detente.model.PartialDate;
import org.detente.model.PartialDate.Precision;

/**
 * Days that follow each other.
 *
 * @param first of them
 * @param last of them, itself included
 */
public record DayInterval(LocalDate first, LocalDate last) {
    public DayInterval {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(last + " is before " + first);
        }
    }

    /** The days that a date may mean. */
    public static DayInterval of(PartialDate date) {
        return new DayInterval(date.first(), date.last());
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** The day, month or year that holds all days, the narrowest that does: of a week its month; nothing for a decade. */
    public Optional<PartialDate> date() {
        for (Precision precision : Precision.values()) {
            PartialDate date = new PartialDate(first, precision);
            if (!date.last().isBefore(last)) {
                return Optional.of(date);
            }
        }
        return Optional.empty();
    }
}
