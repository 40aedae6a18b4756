package org.detente.evaluation.events;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.detente.model.EventType;
import org.detente.model.Status;

/**
 * An annotated event.
 *
 * @param type its main root
 * @param sources numbers of the actors that do it
 * @param targets numbers of the actors that it is done to
 * @param mutual whether all do it to each other
 * @param status whether it took place
 */
record GoldEvent(EventType type, List<Integer> sources, List<Integer> targets, boolean mutual, Status status) {
    GoldEvent {
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
    }

    /** The ordered pairs that it tells. */
    Set<OrderedPair> pairs() {
        if (!mutual) {
            return OrderedPair.between(sources, targets, type);
        }
        Set<Integer> all = new HashSet<>(sources);
        all.addAll(targets);
        return OrderedPair.between(all, all, type);
    }
}
