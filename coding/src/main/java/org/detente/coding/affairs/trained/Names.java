package org.detente.coding.affairs.trained;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.detente.coding.affairs.text.CodedText;
import org.detente.model.Span;

/** Names of bodies and instruments as the text has them, without what stands before them. */
final class Names {
    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "its", "their", "his", "her", "this", "that", "our", "any", "some");

    private static final Pattern NAME = Pattern.compile("(?: \\p{Lu}[\\p{L}\\p{N}.-]*+)++");

    private Names() {}

    /** Without an article or a possessive pronoun: "the draft treaty" is "draft treaty". */
    static String bare(String words) {
        int space = words.indexOf(' ');
        return space > 0 && DETERMINERS.contains(words.substring(0, space).toLowerCase(Locale.ROOT))
                ? words.substring(space + 1)
                : words;
    }

    /** The words, or, of an article without a noun, the name behind it: where only "the" was seen of "the OSCE Permanent Council", that. */
    static Optional<String> whole(String text, Span words) {
        String seen = words.cut(text);
        if (!DETERMINERS.contains(seen.toLowerCase(Locale.ROOT))) {
            return Optional.of(seen);
        }
        Matcher name = NAME.matcher(text).region(words.end(), text.length());
        return name.lookingAt() ? Optional.of(name.group().strip()) : Optional.empty();
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
