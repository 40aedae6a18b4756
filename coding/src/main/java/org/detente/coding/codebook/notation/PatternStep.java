package org.detente.coding.codebook.notation;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One step of a pattern between its first and last word. */
public sealed interface PatternStep {
    /**
     * A word that must stand there.
     *
     * @param forms its forms in lower case; those of a verb with what they can be, those of other words with an empty
     *     set
     */
    record Word(Map<String, Set<VerbForm>> forms) implements PatternStep {
        public Word {
            forms = Map.copyOf(forms);
        }
    }

    /**
     * Up to {@code max} tokens of any kind.
     *
     * @param slot who is named there, if anybody
     */
    record Gap(int max, Optional<Slot> slot) implements PatternStep {}
}
