package org.detente.evaluation.copies.story;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an article of a story is to its first. */
public enum PartKind {
    BASE("a base"),
    REWORDED("b reworded a"),
    EDITED("c edited a"),
    SAME_EVENT("d same-event"),
    FOLLOW_UP("e follow-up"),
    ANNIVERSARY("f anniversary"),
    SHARES_QUOTATION("f shares-quotation"),
    LOOK_ALIKE("f look-alike");

    /** The letters of a story's parts in their order. */
    static final String LETTERS = "abcdef";

    private final String heading;

    PartKind(String heading) {
        this.heading = heading;
    }

    static Optional<PartKind> of(String heading) {
        return Arrays.stream(values()).filter(k -> k.heading.equals(heading)).findFirst();
    }

    /** The part's letter, a to f. */
    public char letter() {
        return heading.charAt(0);
    }

    /** Whether it is the base or made of it. */
    public boolean sharesText() {
        return compareTo(EDITED) <= 0;
    }

    /** Whether it reports the happening of the story, not a later or another one. */
    public boolean sharesEvent() {
        return compareTo(SAME_EVENT) <= 0;
    }

    /** As in the file, without the letter. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
