package org.detente.coding.affairs.instrument;

import java.util.Objects;
import java.util.Set;
import org.detente.coding.actor.Words;
import org.detente.coding.affairs.instrument.phrase.InstrumentPhrase;
import org.detente.coding.affairs.instrument.phrase.Use;

/**
 * How the text speaks of an instrument the first time.
 *
 * @param use when its noun counts
 * @param plural whether it may mean several
 * @param definite whether "the", "this" or "that" stands before it
 * @param indefinite whether "a", "any" or nothing does
 * @param name whether it is written like a name
 * @param before words that tell which one before the noun, at most {@link #MOST}
 * @param behind the same behind it
 * @param parties that the phrase names, at most {@link #MOST}
 */
record PhraseShape(
        Use use,
        boolean plural,
        boolean definite,
        boolean indefinite,
        boolean name,
        int before,
        int behind,
        int parties) {
    static final int MOST = 4;

    private static final Set<String> INDEFINITE = Set.of("a", "an", "any", "some", "no", "another");

    PhraseShape {
        Objects.requireNonNull(use);
    }

    /** The shape of a phrase that names these parties. */
    static PhraseShape of(Words words, InstrumentPhrase phrase, Set<String> parties) {
        return new PhraseShape(
                phrase.noun().use(),
                phrase.plural(),
                phrase.definite(),
                INDEFINITE.contains(words.key(phrase.start())) || phrase.start() == phrase.head(),
                phrase.head() > 0 && words.isCapitalized(phrase.head()),
                Math.min(MOST, phrase.head() - phrase.first()),
                Math.min(MOST, phrase.end() - phrase.headEnd()),
                Math.min(MOST, parties.size()));
    }
}
