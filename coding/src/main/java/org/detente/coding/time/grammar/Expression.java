package org.detente.coding.time.grammar;

import java.util.Objects;
import org.detente.coding.time.meaning.Meaning;
import org.detente.model.Span;

/**
 * An expression of time in a sentence.
 *
 * @param span its characters in the text
 * @param meaning what it means from wherever it is anchored
 * @param ofNext whether it is a part of the expression that follows it: "June 14" of "that year"
 */
public record Expression(Span span, Meaning meaning, boolean ofNext) {
    public Expression {
        Objects.requireNonNull(span);
        Objects.requireNonNull(meaning);
    }
}
