package org.detente.coding.event;

import java.util.Optional;
import org.detente.coding.codebook.CodebookMatch;
import org.detente.coding.codebook.Slot;

/**
 * An entry found in a sentence, with its verb group and what it reports.
 *
 * @param match the entry and its words
 * @param group the verb group, or {@link VerbGroup#none} before a noun
 * @param deed what is reported
 */
record Trigger(CodebookMatch match, VerbGroup group, Deed deed) {
    /** Position of the first word that belongs to it. */
    int start() {
        return Math.min(group.start(), match.start());
    }

    int end() {
        return match.end();
    }

    /** Whether source and target have changed places. */
    boolean turned() {
        return group.passive() && !match.pattern().passive();
    }

    Optional<Slot> leading() {
        return match.pattern().leading();
    }

    /** Whether a slot is a place behind the last word. */
    boolean trails(Slot slot) {
        return match.pattern().trailing().equals(Optional.of(slot));
    }

    /** Whether the pattern has a place for a target at all. */
    boolean namesTarget() {
        return hasSlot(Slot.TARGET) || hasSlot(Slot.BOTH);
    }

    /** Whether source and target act on each other. */
    boolean reciprocal() {
        return hasSlot(Slot.BOTH);
    }

    private boolean hasSlot(Slot slot) {
        return leading().equals(Optional.of(slot))
                || trails(slot)
                || match.slots().containsKey(slot);
    }
}
