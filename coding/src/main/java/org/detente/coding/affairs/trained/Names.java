package org.detente.coding.affairs.trained;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.detente.coding.affairs.text.CodedText;

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

    /** The name of the one body whose members meet. */
    static Optional<String> bodyAlone(CodedText text, Set<String> parties) {
        return parties.size() == 1 && parties.stream().allMatch(code -> code.startsWith("IGO:"))
                ? text.mentions().stream()
                        .filter(mention -> parties.contains(mention.actor().code()))
                        .map(mention -> bare(mention.text()))
                        .findFirst()
                : Optional.empty();
    }
}
