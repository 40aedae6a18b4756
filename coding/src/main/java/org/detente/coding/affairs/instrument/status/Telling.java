package org.detente.coding.affairs.instrument.status;

import java.util.Objects;
import org.detente.model.InstrumentStatus;
import org.detente.model.Span;

/**
 * What some words tell of how an instrument stands.
 *
 * @param status after them
 * @param sense of the phrase
 * @param words the verb or noun that says so
 * @param force how it is told
 */
public record Telling(InstrumentStatus status, Sense sense, Span words, Force force) {
    /** How a status is told, the weakest first. */
    public enum Force {
        /** By a word before or a clause behind the name: "the treaty signed in 1991". */
        ASIDE,
        /** By the verb of the clause. */
        TOLD
    }

    public Telling {
        Objects.requireNonNull(status);
        Objects.requireNonNull(sense);
        Objects.requireNonNull(words);
        Objects.requireNonNull(force);
    }
}
