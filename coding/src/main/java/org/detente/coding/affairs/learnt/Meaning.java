package org.detente.coding.affairs.learnt;

import java.util.Objects;
import org.detente.model.Span;

/**
 * Words that may mean an actor.
 *
 * @param words where they stand
 * @param code the actor's
 * @param chance how likely they do, from 0 to 1
 */
record Meaning(Span words, String code, double chance) {
    Meaning {
        Objects.requireNonNull(words);
        Objects.requireNonNull(code);
    }
}
