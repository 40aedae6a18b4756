package org.detente.coding.actor.phrase;

import java.util.Set;
import org.detente.coding.actor.Words;

/** How a phrase tells the number of whom it means. */
final class Quantity {
    private static final Set<String> ESTIMATES = Words.set("about around over under nearly almost some");
    private static final Set<String> LARGE = Words.set("dozens hundreds thousands scores tens millions half");
    /** "the last two of", in words. */
    private static final int LONGEST = 3;

    private Quantity() {}

    /** The word behind "around" in "around 900 villagers"; the same word where no estimate begins. */
    static int behindEstimate(Words words, int from) {
        return from + 1 < words.size()
                        && ESTIMATES.contains(words.key(from))
                        && (Character.isDigit(words.key(from + 1).codePointAt(0))
                                || LARGE.contains(words.key(from + 1)))
                ? from + 1
                : from;
    }

    /** Whether a phrase goes on behind its "of": "one of two men", "hundreds of inmates". */
    static boolean goesOn(Words words, int from, int of) {
        return words.key(of).equals("of") && of - from <= LONGEST;
    }
}
