package org.detente.coding.classes;

import java.util.List;
import org.detente.model.ActorPhrase;
import org.detente.model.Span;
import org.detente.model.Status;

/**
 * An event of a user's class in one sentence.
 *
 * @param verdict the classes with their probabilities
 * @param trigger the words that report it
 * @param status whether it took place, by the reader's head for that
 * @param sources who acts, at least one, in the order of the text
 * @param targets on whom
 */
public record FoundEvent(
        ClassVerdict verdict, Span trigger, Status status, List<ActorPhrase> sources, List<ActorPhrase> targets) {
    public FoundEvent {
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
    }
}
