package org.detente.text;

/** Classes of characters that tokens, sentences and quotations agree on. */
final class Characters {
    private Characters() {}

    static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x200B || c == 0x2060 || c == 0xFEFF;
    }

    /** A letter, a digit, or a mark that combines with one. */
    static boolean isWord(int c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    static boolean isApostrophe(int c) {
        return c == '\'' || c == '’' || c == 'ʼ';
    }

    static boolean isHyphen(int c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    /** The code point at an offset, or a space outside the text. */
    static int at(String text, int offset) {
        return offset < 0 || offset >= text.length() ? ' ' : text.codePointAt(offset);
    }

    /** The code point that ends before an offset, or a space at the start of the text. */
    static int before(String text, int offset) {
        return offset <= 0 ? ' ' : text.codePointBefore(offset);
    }
}
