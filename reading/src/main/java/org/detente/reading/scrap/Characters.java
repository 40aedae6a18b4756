package org.detente.reading.scrap;

import java.text.Normalizer;

/**
 * Brings the characters of a text to one form: Unicode NFC, one kind of space and of line end, nothing invisible.
 *
 * <p>Quotation marks, dashes and letters stay as they are. Doing it twice changes nothing.
 */
public final class Characters {
    private static final char NEXT_LINE = '\u0085';

    private Characters() {}

    /** The text in one form; line ends become {@code \n}. */
    public static String normalize(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r') {
                if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
                    plain.append('\n');
                }
            } else if (c == '\n' || c == NEXT_LINE || c == '\f' || c == '\u000B' || isSeparator(c)) {
                plain.append('\n');
            } else if (c == '\t' || Character.getType(c) == Character.SPACE_SEPARATOR) {
                plain.append(c == '\t' ? '\t' : ' ');
            } else if (!isInvisible(c) && !isLoneSurrogate(text, i)) {
                plain.append(c);
            }
        }
        return Normalizer.normalize(plain, Normalizer.Form.NFC);
    }

    /** A line without space around it and with single spaces in it. */
    public static String collapse(String line) {
        StringBuilder collapsed = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c != ' ' && c != '\t') {
                collapsed.append(c);
            } else if (!collapsed.isEmpty() && collapsed.charAt(collapsed.length() - 1) != ' ') {
                collapsed.append(' ');
            }
        }
        int end = collapsed.length();
        return !collapsed.isEmpty() && collapsed.charAt(end - 1) == ' '
                ? collapsed.substring(0, end - 1)
                : collapsed.toString();
    }

    private static boolean isSeparator(char c) {
        int type = Character.getType(c);
        return type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
    }

    /** Control characters, soft hyphens, marks of direction and of width; joiners stay, which Persian and emoji need. */
    private static boolean isInvisible(char c) {
        if (c == '\u200C' || c == '\u200D') {
            return false;
        }
        int type = Character.getType(c);
        return type == Character.CONTROL || type == Character.FORMAT || (c >= '\uFDD0' && c <= '\uFDEF');
    }

    private static boolean isLoneSurrogate(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
