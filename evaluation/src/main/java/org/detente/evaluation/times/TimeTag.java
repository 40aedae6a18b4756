package org.detente.evaluation.times;

import java.util.Objects;
import org.detente.model.Span;

/**
 * An expression of time with its TIMEX3 attributes.
 *
 * @param span in the text, without white space at the ends
 * @param type "DATE", "TIME", "DURATION" or "SET"
 * @param value "2022-02-14", "P5Y"
 */
record TimeTag(Span span, String type, String value) {
    TimeTag {
        Objects.requireNonNull(span);
        Objects.requireNonNull(type);
        Objects.requireNonNull(value);
    }

    /** How many characters it shares with another. */
    int shared(TimeTag other) {
        return Math.min(span.end(), other.span.end()) - Math.max(span.start(), other.span.start());
    }
}
