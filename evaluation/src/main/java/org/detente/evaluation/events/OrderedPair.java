package org.detente.evaluation.events;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.detente.model.EventType;

/**
 * Who does what to whom.
 *
 * @param source number of an actor in its sentence, {@link #NOBODY}, or less for somebody whom the gold data does not know
 * @param target the same
 * @param type the root
 */
record OrderedPair(int source, int target, EventType type) {
    /** A side that nobody is named on. */
    static final int NOBODY = -1;

    /** All pairs of different actors; a side without actors is {@link #NOBODY}. */
    static Set<OrderedPair> between(Collection<Integer> sources, Collection<Integer> targets, EventType type) {
        Set<OrderedPair> pairs = new LinkedHashSet<>();
        for (int source : sources.isEmpty() ? List.of(NOBODY) : sources) {
            for (int target : targets.isEmpty() ? List.of(NOBODY) : targets) {
                if (source != target) {
                    pairs.add(new OrderedPair(source, target, type));
                }
            }
        }
        return pairs;
    }

    boolean sameSides(OrderedPair other) {
        return source == other.source && target == other.target;
    }

    boolean turned(OrderedPair other) {
        return source == other.target && target == other.source;
    }

    boolean shareSide(OrderedPair other) {
        return source == other.source || target == other.target;
    }
}
