package org.detente.coding.time;

import java.util.Objects;
import org.detente.model.PartialDate;
import org.detente.model.Span;

/**
 * One expression of time and the date it means.
 *
 * @param span where it stands, without a preposition ("Monday" of "on Monday")
 * @param date as precise as the words and the article's date tell
 */
public record TimeMention(Span span, PartialDate date) {
    public TimeMention {
        Objects.requireNonNull(span);
        Objects.requireNonNull(date);
    }
}
