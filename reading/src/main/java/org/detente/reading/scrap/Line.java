package org.detente.reading.scrap;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One line of a text that is not blank.
 *
 * @param text with single spaces
 * @param blankBefore whether a blank line stands before it
 * @param menu whether wide gaps or bars divide it into short labels, as in a menu
 * @param words how many words it has; of scripts without spaces, half its characters
 */
record Line(String text, boolean blankBefore, boolean menu, int words) {
    /** Longer lines are text, whatever words they hold. */
    static final int LONGEST_SCRAP = 400;

    private static final Pattern LABEL_GAP = Pattern.compile(" {2,}|\t++|\\s[|•·»›>/]\\s");
    private static final int LEAST_LABELS = 3;
    private static final int LONGEST_LABEL = 3;
    private static final String ENDS = ".!?…。！？؟।۔:;";
    private static final String CLOSERS = "\"'”’»)]）」』›";

    static Line of(String raw, boolean blankBefore) {
        String text = Characters.collapse(raw);
        return new Line(text, blankBefore, isMenu(raw.strip()), WordCount.of(text));
    }

    /** The line with another text. */
    Line with(String otherText) {
        return of(otherText, blankBefore);
    }

    /** Whether it ends as a sentence or a quotation does. */
    boolean endsSentence() {
        int end = text.length();
        while (end > 0 && CLOSERS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        boolean closed =
                end < text.length() && text.charAt(text.length() - 1) != ')' && text.charAt(text.length() - 1) != ']';
        return closed || (end > 0 && ENDS.indexOf(text.charAt(end - 1)) >= 0);
    }

    /** Whether it is running text: a sentence of some words, or simply long. */
    boolean isProse() {
        return (words >= 5 && endsSentence()) || words > 30;
    }

    /** Whether it cannot be a headline: it is running text that ends in a full stop, or too long. */
    boolean isBeyondHeadline() {
        return words > 30 || text.length() > 240 || (words >= 5 && endsWithStop());
    }

    boolean mayBeScrap() {
        return text.length() <= LONGEST_SCRAP;
    }

    /** Letters and digits only, lower case, so that the same headline is equal in other quotes or spacing. */
    String key() {
        return key(text);
    }

    static String key(String text) {
        StringBuilder key = new StringBuilder(text.length());
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(key::appendCodePoint);
        return key.toString();
    }

    /** The lines of a normalised text. */
    static List<Line> linesOf(String text) {
        List<Line> lines = new ArrayList<>();
        boolean blank = false;
        for (String raw : (Iterable<String>) text.lines()::iterator) {
            if (raw.isBlank()) {
                blank = true;
            } else {
                lines.add(of(raw, blank));
                blank = false;
            }
        }
        return lines;
    }

    private boolean endsWithStop() {
        int end = text.length();
        while (end > 0 && CLOSERS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && ".。।۔".indexOf(text.charAt(end - 1)) >= 0;
    }

    private static boolean isMenu(String raw) {
        if (raw.length() > LONGEST_SCRAP) {
            return false;
        }
        String[] labels = LABEL_GAP.split(raw, -1);
        if (labels.length < LEAST_LABELS) {
            return false;
        }
        for (String label : labels) {
            if (WordCount.of(label.strip()) > LONGEST_LABEL) {
                return false;
            }
        }
        return true;
    }
}
