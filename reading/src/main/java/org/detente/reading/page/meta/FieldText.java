package org.detente.reading.page.meta;

import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;

/** Makes a short clean line of what a page states, whatever it states. */
final class FieldText {
    /** Longer than any headline; a page that states more is broken or hostile. */
    static final int LONGEST = 500;

    private FieldText() {}

    /** The value on one line, without control characters and markup; empty where nothing is left or it is too long. */
    static Optional<String> clean(String value) {
        if (value.length() > 4 * LONGEST) {
            return Optional.empty();
        }
        String plain = value;
        if (plain.indexOf('&') >= 0 || plain.indexOf('<') >= 0) {
            // written twice over, "Won&amp;rsquo;t", or with markup inside
            plain = Jsoup.parseBodyFragment(plain.replace("<", " <")).text();
        }
        String line = onOneLine(plain);
        return line.isEmpty() || line.length() > LONGEST ? Optional.empty() : Optional.of(line);
    }

    private static String onOneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean gap = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            int type = Character.getType(c);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || type == Character.CONTROL) {
                gap = true;
            } else if (type != Character.FORMAT && type != Character.UNASSIGNED) {
                if (gap && line.length() > 0) {
                    line.append(' ');
                }
                gap = false;
                line.append(c);
            }
        }
        return line.toString();
    }

    /** Letters and digits only, in lower case: what is left of a line when two spellings of it are compared. */
    static String key(String text) {
        StringBuilder key = new StringBuilder(text.length());
        text.toLowerCase(Locale.ROOT).chars().filter(Character::isLetterOrDigit).forEach(c -> key.append((char) c));
        return key.toString();
    }
}
