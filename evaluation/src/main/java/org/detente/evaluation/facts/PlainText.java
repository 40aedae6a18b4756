package org.detente.evaluation.facts;

import java.util.Locale;
import java.util.regex.Pattern;

/** Text in the form in which facts are compared: lower case, straight quotes and dashes, single spaces. */
final class PlainText {
    private static final String MARKS = "“”‘’«»–—";
    private static final String PLAIN_MARKS = "\"\"''\"\"--";
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");

    private PlainText() {}

    static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int mark = MARKS.indexOf(text.charAt(i));
            plain.append(mark < 0 ? text.charAt(i) : PLAIN_MARKS.charAt(mark));
        }
        return SPACE.matcher(plain).replaceAll(" ").toLowerCase(Locale.ROOT);
    }
}
