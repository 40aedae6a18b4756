package org.detente.coding.actor.reference;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.detente.model.Actor;

/**
 * All references of one article to the same actor, in the order of the text.
 *
 * @param name the fullest name that the article gives, or the list's; absent for groups that are only described
 * @param actor who is meant in the record's terms; absent where no state or body is known
 * @param inferred whether the actor's code comes from what the whole article is about, not from words about this actor
 */
public record Chain(Optional<String> name, Optional<Actor> actor, boolean inferred, List<Reference> references) {
    public Chain {
        Objects.requireNonNull(name);
        Objects.requireNonNull(actor);
        references = List.copyOf(references);
    }
}
