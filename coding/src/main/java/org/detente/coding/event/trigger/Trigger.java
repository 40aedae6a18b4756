package org.detente.coding.event.trigger;

import java.util.Optional;
import java.util.Set;
import org.detente.coding.codebook.CodebookMatch;
import org.detente.coding.codebook.CodebookMatch.Range;
import org.detente.coding.codebook.notation.Slot;

/**
 * An entry found in a sentence, with its verb group and what it reports.
 *
 * @param match the entry and its words
 * @param group the verb group, or {@link VerbGroup#none} before a noun
 * @param deed what is reported
 */
public record Trigger(CodebookMatch match, VerbGroup group, Deed deed) {
    private static final Set<String> PREPOSITIONS = Set.of(
            "on", "to", "by", "with", "for", "from", "of", "in", "at", "against", "that", "into", "about", "over", "is",
            "the", "a", "was");

    /** Position of the first word that belongs to it. */
    public int start() {
        return Math.min(group.start(), match.start());
    }

    public int end() {
        return match.end();
    }

    /** Whether source and target have changed places. */
    public boolean turned() {
        return group.passive() && !match.pattern().passive();
    }

    /**
     * The words that a reader would point at: from the verb or noun on, as long as the entry's words stand together, without a
     * preposition at the end.
     */
    public Range cue(Words words) {
        int head = match.pattern().passive() ? match.words().get(1) : match.start();
        int end = head + 1;
        for (int word : match.words()) {
            boolean together = word > head && word - end <= 1 && (word == end || !isName(words, end));
            end = together ? word + 1 : end;
        }
        while (end > head + 1
                && (PREPOSITIONS.contains(words.at(end - 1)) || !match.words().contains(end - 1))) {
            end--;
        }
        return new Range(head, end);
    }

    private static boolean isName(Words words, int i) {
        return words.sentence().tokens().get(i).isCapitalized();
    }

    public Optional<Slot> leading() {
        return match.pattern().leading();
    }

    /** Whether a slot is a place behind the last word. */
    boolean trails(Slot slot) {
        return match.pattern().trailing().equals(Optional.of(slot));
    }

    /** Whether the pattern has a place for a target at all. */
    public boolean namesTarget() {
        return hasSlot(Slot.TARGET) || hasSlot(Slot.BOTH);
    }

    /** Whether source and target act on each other. */
    public boolean reciprocal() {
        return hasSlot(Slot.BOTH);
    }

    private boolean hasSlot(Slot slot) {
        return leading().equals(Optional.of(slot))
                || trails(slot)
                || match.slots().containsKey(slot);
    }
}
