package org.detente.reading.page.body;

import java.util.Locale;

/**
 * A stretch of text between two breaks of the page: a paragraph, a heading, a list item, a cell.
 *
 * @param text its words, white space normalised; single line breaks are kept
 * @param place the innermost block-level element around it
 * @param words number of words
 * @param linkWords those of them within links
 * @param emphasised those of them in bold or italic
 */
record Block(String text, Place place, int words, int linkWords, int emphasised) {
    private static final int FEWEST_PROSE_WORDS = 8;

    double linkDensity() {
        return words == 0 ? 0 : (double) linkWords / words;
    }

    /** Whether it reads like sentences: long enough, not of links, and with a full stop or a comma. */
    boolean isProse() {
        return words >= FEWEST_PROSE_WORDS
                && linkDensity() < 0.5
                && (endsSentence() || words >= 2 * FEWEST_PROSE_WORDS);
    }

    boolean isHeading() {
        String tag = place.tag;
        return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
    }

    boolean endsSentence() {
        for (int at = text.length() - 1; at >= 0; at--) {
            char c = text.charAt(at);
            if (c == '.' || c == '!' || c == '?' || c == '…' || c == ':' || c == '。') {
                return true;
            }
            if (Character.isLetterOrDigit(c)) {
                return false;
            }
        }
        return false;
    }

    String lowerCase() {
        return text.toLowerCase(Locale.ROOT);
    }

    Words asWords() {
        boolean prose = isProse();
        return new Words(words, linkWords, prose ? words : 0, prose && place.isMargin() ? words : 0, 1, prose ? 1 : 0);
    }
}
