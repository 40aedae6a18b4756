package org.detente.text;

import java.util.Optional;

/** A mark that may open or close a quotation where it stands; an apostrophe inside a word is none. */
record QuotationMark(int start, int end, Family family, boolean mayOpen, boolean mayClose) {
    /** Marks that close each other. */
    enum Family {
        DOUBLE,
        SINGLE,
        GUILLEMET,
        SINGLE_GUILLEMET
    }

    /** Reads the mark at an offset of a text. */
    static Optional<QuotationMark> at(String text, int offset) {
        char c = text.charAt(offset);
        return switch (c) {
            case '“', '„', '‟', '”' -> Optional.of(curly(text, offset, c != '”'));
            case '«' -> Optional.of(new QuotationMark(offset, offset + 1, Family.GUILLEMET, true, false));
            case '»' -> Optional.of(new QuotationMark(offset, offset + 1, Family.GUILLEMET, false, true));
            case '‹' -> Optional.of(new QuotationMark(offset, offset + 1, Family.SINGLE_GUILLEMET, true, false));
            case '›' -> Optional.of(new QuotationMark(offset, offset + 1, Family.SINGLE_GUILLEMET, false, true));
            case '"' -> Optional.of(straight(text, offset, 1, Family.DOUBLE));
            case '\'', '`', '‘', '’', '‛' -> single(text, offset, c);
            default -> Optional.empty();
        };
    }

    /** A curly mark opens or closes as its form tells, unless its neighbours say that it was set the wrong way. */
    private static QuotationMark curly(String text, int offset, boolean opening) {
        QuotationMark place = straight(text, offset, 1, Family.DOUBLE);
        boolean wrong = opening ? place.mayClose && !place.mayOpen : place.mayOpen && !place.mayClose;
        boolean opens = opening != wrong;
        return new QuotationMark(offset, offset + 1, Family.DOUBLE, opens, !opens);
    }

    private static Optional<QuotationMark> single(String text, int offset, char c) {
        if (Characters.at(text, offset + 1) == c && c != '‘') { // '' and `` are written for a double mark
            return Optional.of(straight(text, offset, 2, Family.DOUBLE));
        }
        boolean wordBefore = Characters.isWord(Characters.before(text, offset));
        boolean wordBehind = Characters.isWord(Characters.at(text, offset + 1));
        if (c == '`' || (wordBefore && wordBehind)) {
            return Optional.empty();
        }
        QuotationMark mark = straight(text, offset, 1, Family.SINGLE);
        boolean opens = c != '’' && mark.mayOpen && !isElision(text, offset + 1);
        boolean closes = c != '‘' && c != '‛' && mark.mayClose;
        return opens || closes
                ? Optional.of(new QuotationMark(offset, offset + 1, Family.SINGLE, opens, closes))
                : Optional.empty();
    }

    private static QuotationMark straight(String text, int offset, int length, Family family) {
        int before = Characters.before(text, offset);
        int behind = Characters.at(text, offset + length);
        boolean opens = !Characters.isSpace(behind) && !Characters.isWord(before) && ".,;:?!)]%".indexOf(before) < 0;
        boolean closes = !Characters.isSpace(before) && !Characters.isWord(behind) && "([".indexOf(before) < 0;
        boolean neither = !opens && !closes;
        return new QuotationMark(offset, offset + length, family, opens || neither, closes || neither);
    }

    /** "'90s", "'em": letters or digits were left out. */
    private static boolean isElision(String text, int offset) {
        if (Character.isDigit(Characters.at(text, offset))) {
            return (Characters.at(text, offset + 2) | 0x20) == 's';
        }
        for (String word : new String[] {"em", "til", "cause", "tis", "twas", "n"}) {
            if (text.regionMatches(true, offset, word, 0, word.length())
                    && !Characters.isWord(Characters.at(text, offset + word.length()))) {
                return true;
            }
        }
        return false;
    }
}
