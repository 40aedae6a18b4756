package org.detente.text;

import java.util.Objects;
import org.detente.model.Span;

/**
 * Words between quotation marks.
 *
 * @param span with the marks; a quotation that runs over paragraphs has one for each paragraph
 * @param inner without the marks
 * @param depth 0 for a quotation, 1 for a quotation inside it, and so on
 */
public record Quotation(Span span, Span inner, int depth) {
    public Quotation {
        Objects.requireNonNull(inner);
        if (!span.contains(inner)) {
            throw new IllegalArgumentException("quotation " + span + " does not contain its words " + inner);
        }
    }
}
