package org.detente.coding.time;

import java.util.Objects;
import java.util.Optional;
import org.detente.coding.time.value.TimeValue;
import org.detente.model.PartialDate;
import org.detente.model.Span;

/**
 * One expression of time and what it means.
 *
 * @param span where it stands, without a preposition ("Monday" of "on Monday")
 * @param value as precise as the words and the article's date tell
 */
public record TimeMention(Span span, TimeValue value) {
    public TimeMention {
        Objects.requireNonNull(span);
        Objects.requireNonNull(value);
    }

    /** The calendar date that it names, where it names one: not for lengths and sets. */
    public Optional<PartialDate> date() {
        return value.date();
    }
}
