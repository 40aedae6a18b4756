package org.detente.coding.time.word;

import org.detente.model.Span;

/**
 * A word as the grammar sees it: a token, or a part of one that a hyphen joins.
 *
 * @param text as written
 * @param lower in lower case; every dash is "-", every apostrophe straight
 * @param span where
 * @param sense what it is in the lexicon
 */
public record Word(String text, String lower, Span span, Sense sense) {
    private static final int MOST_DIGITS = 7;

    public boolean is(Category category) {
        return sense.is(category);
    }

    public boolean is(String word) {
        return lower.equals(word);
    }

    /** The number that the lexicon gives it as a category. */
    public int value(Category category) {
        return Integer.parseInt(sense.value(category));
    }

    public boolean isCapitalized() {
        return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
    }

    /** Whether an expression may begin with it. */
    public boolean mayOpen() {
        return sense.opens() || startsWithDigit();
    }

    /** Whether an expression may begin with it only because of what follows: "the". */
    public boolean isOnlyOpener() {
        return sense.isOnlyOpener();
    }

    public boolean startsWithDigit() {
        return !text.isEmpty() && isDigit(text.charAt(0));
    }

    /** How many digits it begins with. */
    public int digits() {
        int digits = 0;
        while (digits < lower.length() && isDigit(lower.charAt(digits))) {
            digits++;
        }
        return digits;
    }

    /** Whether it is nothing but digits, no more than an int holds. */
    public boolean isNumeral() {
        int digits = digits();
        return digits > 0 && digits == lower.length() && digits <= MOST_DIGITS;
    }

    /** The number of the digits that it begins with. */
    public int numeral() {
        return Integer.parseInt(lower.substring(0, Math.min(digits(), MOST_DIGITS)));
    }

    /** "1st", "22nd", "14th", or in letters "nineteenth". */
    public boolean isOrdinal() {
        if (is(Category.ORDINAL)) {
            return true;
        }
        int digits = digits();
        String rest = lower.substring(digits);
        return digits > 0
                && digits <= 2
                && (rest.equals("st") || rest.equals("nd") || rest.equals("rd") || rest.equals("th"));
    }

    public int ordinal() {
        return is(Category.ORDINAL) ? value(Category.ORDINAL) : numeral();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
