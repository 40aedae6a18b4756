package org.detente.coding.time.value;

import java.util.Optional;
import org.detente.model.PartialDate;

/**
 * What an expression of time means.
 *
 * <p>Example: "Monday" in a report of 2022-02-17 is {@code new CalendarTime(Grain.DAY.around(LocalDate.of(2022, 2, 14)),
 * Optional.empty())}, of kind DATE and with text {@code "2022-02-14"}.
 */
public sealed interface TimeValue permits CalendarTime, OpenTime, FiscalTime, Length, Recurrence, Reference {
    /** TIMEX3's types. */
    enum Kind {
        DATE,
        TIME,
        DURATION,
        SET
    }

    Kind kind();

    /** The TIMEX3 value: "2022-02-14", "2022-W07", "PT48H", "XXXX-WXX-1", "PAST_REF". */
    String text();

    /** The days that it covers; nothing for lengths, for what recurs, and for what the text leaves open. */
    default Optional<DayInterval> days() {
        return Optional.empty();
    }

    /** The narrowest day, month or year that holds its days. */
    default Optional<PartialDate> date() {
        return days().flatMap(DayInterval::date);
    }
}
