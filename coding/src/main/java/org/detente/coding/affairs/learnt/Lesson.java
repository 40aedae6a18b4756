package org.detente.coding.affairs.learnt;

import java.util.Objects;
import org.detente.model.Span;

/**
 * Words of a text as a model sees them.
 *
 * @param words where they stand
 * @param traits what is to be seen of them, as numbers
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Lesson(Span words, float[] traits) {
    public Lesson {
        Objects.requireNonNull(words);
    }
}
