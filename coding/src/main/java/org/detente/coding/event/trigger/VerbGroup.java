package org.detente.coding.event.trigger;

import java.util.ArrayList;
import java.util.List;
import org.detente.coding.codebook.Operator;

/**
 * A verb with the words before it that belong to it: "has never agreed to | lift".
 *
 * @param start position of its first word
 * @param effects what the words before the verb change, the nearest first
 * @param passive whether the subject suffers what the verb says
 * @param progressive whether it is going on ("is bombing")
 * @param pluperfect whether it was over when something else happened ("had bombed")
 * @param dependent whether it hangs on another word: "called on them to leave", "accused of bombing"
 */
public record VerbGroup(
        int start,
        List<Operator.Effect> effects,
        boolean passive,
        boolean progressive,
        boolean pluperfect,
        boolean dependent) {
    public VerbGroup {
        effects = List.copyOf(effects);
    }

    /** The same with a negation next to the verb. */
    VerbGroup negated() {
        List<Operator.Effect> more = new ArrayList<>(List.of(Operator.Effect.NEGATE));
        more.addAll(effects);
        return new VerbGroup(start, more, passive, progressive, pluperfect, dependent);
    }

    /** What is no verb. */
    static VerbGroup none(int start) {
        return new VerbGroup(start, List.of(), false, false, false, false);
    }
}
