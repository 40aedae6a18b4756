package org.detente.coding.affairs.instrument;

import java.util.List;
import java.util.Objects;
import org.detente.coding.affairs.instrument.status.Telling;
import org.detente.model.Span;

/**
 * One place where the text speaks of an instrument.
 *
 * @param sentence its number
 * @param words that stand for the instrument
 * @param tellings what is said there of how it stands
 */
record Remark(int sentence, Span words, List<Telling> tellings) {
    Remark {
        Objects.requireNonNull(words);
        tellings = List.copyOf(tellings);
    }
}
