package org.detente.coding.event;

import java.util.Optional;
import org.detente.coding.codebook.CodebookMatch.Range;
import org.detente.model.Actor;
import org.detente.model.ActorPhrase;

/**
 * Somebody who may take part in an event.
 *
 * @param phrase the words and who is meant
 * @param range the tokens of the sentence
 */
record Participant(ActorPhrase phrase, Range range) {
    /** Whether the two have the same code, whatever their sectors. */
    boolean hasCodeOf(Participant other) {
        return phrase.actor().map(Actor::code).equals(other.phrase.actor().map(Actor::code));
    }

    /**
     * Whether the two are the same state or body, so that nothing happens between them; a state's court and its police
     * are two.
     */
    boolean isSameAs(Participant other) {
        Optional<Actor> one = phrase.actor();
        Optional<Actor> two = other.phrase.actor();
        return one.isPresent()
                && two.isPresent()
                && one.get().code().equals(two.get().code())
                && (one.get().sector().isEmpty()
                        || two.get().sector().isEmpty()
                        || one.get().sector().equals(two.get().sector()));
    }
}
