package org.detente.coding.codebook;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.detente.coding.codebook.notation.VerbForm;

/**
 * Words before a verb that change what it reports: "agreed to", "will", "refuses to", "on the verge of".
 *
 * @param effect how they change it
 * @param words the forms of each word, in order
 */
public record Operator(Effect effect, List<Map<String, Set<VerbForm>>> words) {
    /** How a verb's event is changed. */
    public enum Effect {
        /** Announced: cooperation becomes AGREE, conflict THREATEN. */
        PROMISE,
        /** Planned or scheduled: cooperation becomes AGREE, conflict remains what it is. */
        PLAN,
        /** Decided and still to be done; the type remains. */
        DECIDE,
        /** Refused: cooperation becomes REJECT, conflict does not take place. */
        REFUSE,
        /** Threatened. */
        THREATEN,
        /** May be. */
        POSSIBLE,
        /** Would be, if something else were. */
        CONDITIONAL,
        /** Goes on. */
        CONTINUE,
        /** Asked of the one who would do it. */
        ASK,
        /** Not done. */
        NEGATE,
        /** Said not to be true. */
        DENY,
        /** Over when the sentence is told: "had", "used to". */
        BACKGROUND,
        /** Changes nothing ("begin to", "manage to"). */
        NONE
    }

    public Operator {
        Objects.requireNonNull(effect);
        words = List.copyOf(words);
    }
}
