package org.detente.model;

import java.util.Objects;
import java.util.Optional;

/**
 * The words that name a participant, and the actor where it is known.
 *
 * @param text exactly the words that the span cuts
 * @param span where they stand
 * @param actor who is meant; absent where that is unknown
 */
public record ActorPhrase(String text, Span span, Optional<Actor> actor) {
    public ActorPhrase {
        new Phrase(text, span);
        Objects.requireNonNull(actor);
    }

    /** The words of a mention. */
    public static ActorPhrase of(Mention mention) {
        return new ActorPhrase(mention.text(), mention.span(), Optional.of(mention.actor()));
    }
}
