package org.detente.text;

import java.util.List;

/**
 * Finds tokens, sentences and quotations by rules, in one pass over the characters each.
 *
 * <p>What a token is, {@link Token} tells. A sentence ends at a line break, and at a full stop, ellipsis, question or
 * exclamation mark (with the marks that close quotations behind it) unless a lower-case word follows, an abbreviation
 * asks for more ("Sen. Roe", "the U.S. envoy"), a parenthesis inside the sentence is open, or the speaker of a closed
 * quotation follows ({@code “Why now?” Orel asked.}). Behind an abbreviation that may end a sentence, one ends when the
 * next word is a capitalised opener ("…in the U.S. The talks…"); these words are data ({@code sentence-words.tsv}).
 *
 * <p>Example: {@code analyze("Sen. Roe left. “We lost.”")} gives two sentences and one quotation.
 */
public final class TextAnalyzer {
    private TextAnalyzer() {}

    /**
     * Analyses a clean text.
     *
     * @param text any text; each line is a paragraph (clean text has an empty line between two)
     */
    public static TextStructure analyze(String text) {
        List<Token> tokens = Tokenizer.tokens(text);
        return new TextStructure(text, SentenceSplitter.sentences(text, tokens), QuotationFinder.quotations(text));
    }

    /** The tokens of a phrase that is no whole text, such as a name of a list: those of {@link #analyze}, found faster. */
    public static List<Token> tokens(String phrase) {
        return Tokenizer.tokens(phrase);
    }
}
