package org.detente.coding.time.value;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A period of the calendar.
 *
 * <p>Example: {@code Grain.WEEK.around(LocalDate.of(2022, 2, 17)).text()} is {@code "2022-W07"}.
 *
 * @param grain its size
 * @param first its first day
 */
public record Period(Grain grain, LocalDate first) {
    public Period {
        Objects.requireNonNull(grain);
        if (!grain.start(first).equals(first)) {
            throw new IllegalArgumentException("no " + grain + " begins on " + first);
        }
    }

    public LocalDate last() {
        return grain.last(first);
    }

    /** The period of the same size so many further on. */
    public Period plus(int count) {
        return grain.around(grain.plus(first, count));
    }

    public DayInterval days() {
        return new DayInterval(first, last());
    }

    /** As TIMEX3 writes it: "2022", "2022-Q1", "2022-W07", "199". */
    public String text() {
        return grain.text(first);
    }
}
