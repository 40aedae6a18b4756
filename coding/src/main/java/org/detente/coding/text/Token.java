package org.detente.coding.text;

import java.util.Locale;
import java.util.Objects;
import org.detente.model.Span;

/**
 * A word or a mark of punctuation.
 *
 * @param text as written
 * @param span where, in UTF-16 code units of the clean text
 */
public record Token(String text, Span span) {
    public Token {
        Objects.requireNonNull(text);
        Objects.requireNonNull(span);
    }

    /** The text in lower case, in no language's special way. */
    public String lower() {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Whether it begins with a letter or digit, and so is not punctuation. */
    public boolean isWord() {
        return Character.isLetterOrDigit(text.codePointAt(0));
    }

    /** Whether its first letter is a capital. */
    public boolean isCapitalized() {
        return Character.isUpperCase(text.codePointAt(0));
    }
}
