package org.detente.coding.codebook;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.detente.coding.codebook.notation.ArgumentPattern;
import org.detente.coding.codebook.notation.Slot;
import org.detente.coding.codebook.notation.VerbForm;

/**
 * An entry that was found in a sentence; positions are numbers of tokens, half-open.
 *
 * @param entry the entry
 * @param pattern its pattern, or the passive made from it
 * @param words positions of the tokens that matched its words, in order
 * @param headForms what the matched form of the first word can be; empty where it is no verb
 * @param slots the stretches between words in which a participant is named
 */
public record CodebookMatch(
        CodebookEntry entry,
        ArgumentPattern pattern,
        List<Integer> words,
        Set<VerbForm> headForms,
        Map<Slot, Range> slots) {
    /** A stretch of tokens, half-open. */
    public record Range(int start, int end) {}

    public CodebookMatch {
        Objects.requireNonNull(entry);
        Objects.requireNonNull(pattern);
        words = List.copyOf(words);
        headForms = Set.copyOf(headForms);
        slots = slots.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(slots));
    }

    /** Position of the first word. */
    public int start() {
        return words.get(0);
    }

    /** Position behind the last word. */
    public int end() {
        return words.get(words.size() - 1) + 1;
    }
}
