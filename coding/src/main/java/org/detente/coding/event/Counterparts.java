package org.detente.coding.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * With whom somebody dealt last in an article, for what has two sides but names only one: "Washington is on the verge of
 * suspending the talks."
 */
final class Counterparts {
    /** Talks and relations, halted or refused. */
    private static final Set<String> TWO_SIDED = Set.of("125", "126", "160", "161", "164", "165", "166");

    private final List<Draft> before = new ArrayList<>();

    /** Whether the draft's event always has another side. */
    static boolean haveOne(Draft draft) {
        return TWO_SIDED.contains(draft.trigger().deed().cameo().code());
    }

    void remember(Draft draft) {
        if (!draft.targets().isEmpty()) {
            before.add(draft);
        }
    }

    /** The other side of the last event that one of these took part in; empty where there is none. */
    List<Participant> of(List<Participant> sources) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Draft earlier = before.get(i);
            if (earlier.trigger().reciprocal()) {
                continue;
            }
            if (earlier.hasSource(sources)) {
                return earlier.targets();
            }
            if (earlier.hasTarget(sources)) {
                return earlier.sources();
            }
        }
        return List.of();
    }
}
