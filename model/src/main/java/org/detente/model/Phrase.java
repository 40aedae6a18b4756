package org.detente.model;

import java.util.Objects;

/**
 * Words of an article together with where they stand.
 *
 * @param text exactly the words that the span cuts from the clean text
 * @param span where they stand
 */
public record Phrase(String text, Span span) {
    public Phrase {
        Objects.requireNonNull(text);
        if (text.length() != span.length()) {
            throw new IllegalArgumentException("the span " + span + " cannot cut \"" + text + "\"");
        }
    }

    /** Cuts a phrase from a clean text. */
    public static Phrase of(String cleanText, Span span) {
        return new Phrase(span.cut(cleanText), span);
    }
}
