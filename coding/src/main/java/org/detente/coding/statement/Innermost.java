package org.detente.coding.statement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.detente.model.Span;
import org.detente.model.Statement;

/** Tells in whose words something stands. */
public final class Innermost {
    private Innermost() {}

    /** Of the statements that say some words the one with the shortest content, of equals the first. */
    public static Optional<Statement> saying(List<Statement> statements, Span words) {
        return statements.stream()
                .filter(statement -> statement.says(words))
                .min(Comparator.comparingInt(
                        statement -> statement.content().span().length()));
    }
}
