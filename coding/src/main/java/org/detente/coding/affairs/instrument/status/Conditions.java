package org.detente.coding.affairs.instrument.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.detente.coding.actor.Words;

/** Clauses on which a sentence makes what it announces depend. */
final class Conditions {
    private static final Set<String> CONDITIONS = Set.of("unless", "if");
    private static final int NEAR = 14;
    private static final Set<String> NO_CONDITION = Set.of("as", "even");

    private Conditions() {}

    /** The effects of a verb; what is announced under a condition is only threatened: "will leave unless". */
    static List<Effect> added(Words words, int verb, List<Effect> effects) {
        List<Effect> doubted = doubted(words, verb, effects);
        if (!effects.contains(Effect.WILL)) {
            return doubted;
        }
        for (int i = 0; i < words.size(); i++) {
            if (CONDITIONS.contains(words.key(i)) && !NO_CONDITION.contains(words.key(i - 1))) {
                List<Effect> more = new ArrayList<>(doubted);
                more.add(Effect.THREATEN);
                return more;
            }
        }
        return doubted;
    }

    /** "doubts whether it will hold". */
    private static List<Effect> doubted(Words words, int verb, List<Effect> effects) {
        for (int i = verb - 1; i >= Math.max(0, verb - NEAR); i--) {
            if (words.key(i).equals("whether")) {
                List<Effect> more = new ArrayList<>(effects);
                more.add(Effect.DOUBT);
                return more;
            }
        }
        return effects;
    }
}
