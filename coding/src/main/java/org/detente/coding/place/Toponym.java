package org.detente.coding.place;

import java.util.Objects;
import org.detente.model.Span;

/**
 * Words of a text that name a place.
 *
 * @param text as written
 * @param span where, half-open, in UTF-16 code units of the text
 */
public record Toponym(String text, Span span) {
    public Toponym {
        Objects.requireNonNull(text);
        Objects.requireNonNull(span);
    }

    /** The words at a span. */
    public static Toponym of(String text, Span span) {
        return new Toponym(span.cut(text), span);
    }
}
