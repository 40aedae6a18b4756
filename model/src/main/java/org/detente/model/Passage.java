package org.detente.model;

import java.util.Objects;

/**
 * A passage of one article and the passage of another that it corresponds to.
 *
 * @param span in the article's clean text
 * @param ofSpan in the other article's clean text
 */
public record Passage(Span span, Span ofSpan) {
    public Passage {
        Objects.requireNonNull(span);
        Objects.requireNonNull(ofSpan);
    }
}
