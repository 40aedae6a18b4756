package org.detente.reading.date;

import java.util.Objects;
import org.detente.model.PartialDate;
import org.detente.model.Span;

/**
 * A date and where it stands in a line.
 *
 * @param date known as precisely as the line says
 * @param span the words of the date alone, without weekday or time
 */
public record FoundDate(PartialDate date, Span span) {
    public FoundDate {
        Objects.requireNonNull(date);
        Objects.requireNonNull(span);
    }
}
