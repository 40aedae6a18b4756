package org.detente.text;

import java.util.Locale;
import java.util.Objects;
import org.detente.model.Span;

/**
 * A word or a mark of punctuation.
 *
 * <p>What is one token: a word with its inner hyphens and apostrophes ("US-led", "O'Brien"), a number with its inner
 * points and commas ("100,000", "3.5"), an abbreviation with its full stop, also at the end of a sentence ("U.S.",
 * "Sen.", "Maj.-Gen.", the initial "W."), a run of full stops or hyphens ("...", "--"), any other mark alone. What
 * English writes together but means apart is cut: the possessive and the short verbs ("Russia's" is "Russia" and
 * "'s", "we'll" is "we" and "'ll") and the negation ("isn't" is "is" and "n't", "can't" is "ca" and "n't"). The
 * apostrophe behind a plural ("ministers'") is a token alone.
 *
 * @param text as written
 * @param span where, in UTF-16 code units of the clean text
 */
public record Token(String text, Span span) {
    public Token {
        Objects.requireNonNull(text);
        Objects.requireNonNull(span);
    }

    /** The text in lower case, in no language's special way, every apostrophe straight: "’S" gives "'s". */
    public String lower() {
        return text.toLowerCase(Locale.ROOT).replace('’', '\'').replace('ʼ', '\'');
    }

    /** Whether it begins with a letter or digit, and so is not punctuation; a clitic ("'s") is not a word. */
    public boolean isWord() {
        return Character.isLetterOrDigit(text.codePointAt(0));
    }

    /** Whether its first letter is a capital. */
    public boolean isCapitalized() {
        return Character.isUpperCase(text.codePointAt(0));
    }
}
