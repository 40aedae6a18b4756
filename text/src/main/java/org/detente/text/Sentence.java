package org.detente.text;

import java.util.List;
import java.util.Objects;
import org.detente.model.Span;

/**
 * A sentence with its tokens.
 *
 * @param span from its first to behind its last token
 * @param paragraph number of its paragraph, from 0
 * @param tokens at least one, in order
 */
public record Sentence(Span span, int paragraph, List<Token> tokens) {
    public Sentence {
        Objects.requireNonNull(span);
        tokens = List.copyOf(tokens);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a sentence has a token; the one at " + span + " has none");
        }
    }
}
