package org.detente.reading.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A run of digits, a run of letters, or one other character; white space only separates.
 *
 * @param kind which of these
 * @param text as written, words in lower case
 * @param start first UTF-16 code unit
 * @param end one past the last
 */
record Token(Kind kind, String text, int start, int end) {
    enum Kind {
        NUMBER,
        WORD,
        SIGN
    }

    boolean isNumber(int fewestDigits, int mostDigits) {
        return kind == Kind.NUMBER && text.length() >= fewestDigits && text.length() <= mostDigits;
    }

    boolean isSign(String anyOf) {
        return kind == Kind.SIGN && anyOf.contains(text);
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    /** The number that the digits say; only for tokens of up to nine digits. */
    int value() {
        return Integer.parseInt(text);
    }

    static List<Token> of(String line) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < line.length()) {
            char c = line.charAt(at);
            int end = at + 1;
            if (isDigit(c)) {
                while (end < line.length() && isDigit(line.charAt(end))) {
                    end++;
                }
                tokens.add(new Token(Kind.NUMBER, line.substring(at, end), at, end));
            } else if (Character.isLetter(c)) {
                while (end < line.length() && Character.isLetter(line.charAt(end))) {
                    end++;
                }
                tokens.add(new Token(Kind.WORD, line.substring(at, end).toLowerCase(Locale.ROOT), at, end));
            } else if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                tokens.add(new Token(Kind.SIGN, line.substring(at, end), at, end));
            }
            at = end;
        }
        return tokens;
    }

    /** ASCII only, so that every number can be read by {@link Integer#parseInt}. */
    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
