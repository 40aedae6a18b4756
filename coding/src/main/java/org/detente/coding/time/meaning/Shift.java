package org.detente.coding.time.meaning;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.detente.coding.time.value.Grain;
import org.detente.coding.time.value.OpenTime;
import org.detente.coding.time.value.Period;
import org.detente.coding.time.value.TimeValue;

/**
 * So many periods from the anchor: "last month", "five years ago", "two days later", "that year".
 *
 * @param size of the periods
 * @param count how many, to the past where negative
 * @param base the anchor
 */
public record Shift(Grain size, int count, Base base) implements Meaning {
    @Override
    public TimeValue from(Anchors anchors) {
        return Anchors.agreed(anchors.days(base), this::at)
                .or(() -> base == Base.NAMED ? anchors.openDay().flatMap(this::fromOpen) : Optional.empty())
                .orElseGet(() -> new OpenTime(size, Optional.empty(), Optional.empty()));
    }

    /** The period counted from a day; nothing beyond the years that can be written with four digits. */
    Optional<Period> at(LocalDate day) {
        try {
            Period period = size.shifted(day, count);
            int year = period.first().getYear();
            return year >= 1 && period.last().getYear() <= 9999 ? Optional.of(period) : Optional.empty();
        } catch (DateTimeException | ArithmeticException e) {
            // a count that leaves the calendar names no date
            return Optional.empty();
        }
    }

    private Optional<TimeValue> fromOpen(OpenTime named) {
        return size == Grain.DAY
                ? named.slot()
                        .flatMap(slot -> slot.plusDays(count))
                        .map(slot -> new OpenTime(size, Optional.of(slot), Optional.empty()))
                : Optional.empty();
    }

    @Override
    public Optional<Grain> grain() {
        return Optional.of(size);
    }
}
