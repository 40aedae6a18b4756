package org.detente.coding.reader.event;

import java.util.Objects;
import org.detente.model.Span;

/**
 * Somebody who stands on a side of an event, as the reader sees it.
 *
 * @param span the words that name them
 * @param probability that they stand there
 */
public record ReadRole(Span span, double probability) {
    public ReadRole {
        Objects.requireNonNull(span);
    }
}
