package org.detente.coding.affairs.trained;

import java.util.Locale;
import java.util.Set;

/** Names of bodies and instruments as the text has them, without what stands before them. */
final class Names {
    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "its", "their", "his", "her", "this", "that", "our", "any", "some");

    private Names() {}

    /** Without an article or a possessive pronoun: "the draft treaty" is "draft treaty". */
    static String bare(String words) {
        int space = words.indexOf(' ');
        return space > 0 && DETERMINERS.contains(words.substring(0, space).toLowerCase(Locale.ROOT))
                ? words.substring(space + 1)
                : words;
    }
}
