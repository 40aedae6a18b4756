package org.detente.coding.event;

import org.detente.coding.codebook.CodebookMatch.Range;
import org.detente.model.ActorPhrase;

/**
 * Somebody who may take part in an event.
 *
 * @param phrase the words and who is meant
 * @param range the tokens of the sentence
 */
record Participant(ActorPhrase phrase, Range range) {
    String code() {
        return phrase.actor().orElseThrow().code();
    }

    /** Whether the two are the same state or body in the same role, so that nothing happens between them. */
    boolean isSameAs(Participant other) {
        return phrase.actor()
                .map(a -> other.phrase
                        .actor()
                        .map(b -> a.code().equals(b.code()) && a.sector().equals(b.sector()))
                        .orElse(false))
                .orElse(false);
    }
}
