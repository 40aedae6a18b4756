package org.detente.coding.statement.phrase;

import java.util.List;
import java.util.Locale;
import org.detente.model.Span;
import org.detente.text.Sentence;
import org.detente.text.Token;

/**
 * A sentence, or several that a quotation holds together ({@code “I came. I saw,” he said.}).
 *
 * <p>Words are addressed by their index. Words inside an outermost quotation, its marks included, are quoted.
 */
public final class Passage {
    private static final int LONGEST_DATELINE = 14;

    private final String text;
    private final int paragraph;
    private final List<Token> tokens;
    private final List<String> lower;
    private final List<Words> quotations;
    private final int[] quotationOf;
    private final boolean[] opensSentence;
    private final boolean headline;

    Passage(String text, List<Sentence> sentences, List<Span> outermost) {
        this.text = text;
        this.paragraph = sentences.get(0).paragraph();
        this.tokens = sentences.stream().flatMap(s -> s.tokens().stream()).toList();
        this.lower = tokens.stream().map(Token::lower).toList();
        this.opensSentence = new boolean[tokens.size() + 1];
        int index = 0;
        for (Sentence sentence : sentences) {
            opensSentence[index] = true;
            index += sentence.tokens().size();
        }
        opensSentence[index] = true;
        this.quotationOf = new int[tokens.size()];
        this.quotations = new QuotationIndex(tokens, outermost).fill(quotationOf);
        this.headline = isHeadline();
    }

    public int size() {
        return tokens.size();
    }

    public int paragraph() {
        return paragraph;
    }

    public Token token(int i) {
        return tokens.get(i);
    }

    /** The words in lower case, every apostrophe straight. */
    public List<String> lower() {
        return lower;
    }

    /** A word in lower case, or the empty word outside the passage. */
    public String lower(int i) {
        return i < 0 || i >= tokens.size() ? "" : lower.get(i);
    }

    public boolean is(int i, String word) {
        return lower(i).equals(word);
    }

    /** Whether a sentence begins at the word; also true behind the last one. */
    public boolean opensSentence(int i) {
        return opensSentence[i];
    }

    /** Where the sentence of a word begins, behind its dateline where it has one. */
    public int sentenceStart(int i) {
        int start = i;
        while (!opensSentence[start]) {
            start--;
        }
        return behindDateline(start);
    }

    /** Behind "STRELSAU (RTX) —", which belongs to no clause. */
    private int behindDateline(int start) {
        String first = tokens.get(start).text();
        boolean capitals = first.length() > 2
                && first.equals(first.toUpperCase(Locale.ROOT))
                && token(start).isWord();
        for (int i = start + 1; capitals && i < Math.min(tokens.size() - 1, start + LONGEST_DATELINE); i++) {
            if (isDash(i) && !isQuoted(i)) {
                return i + 1;
            }
        }
        return start;
    }

    private boolean isDash(int i) {
        return is(i, "—") || is(i, "–") || is(i, "-") || is(i, "--");
    }

    public boolean isQuoted(int i) {
        return i >= 0 && i < quotationOf.length && quotationOf[i] >= 0;
    }

    public List<Words> quotations() {
        return quotations;
    }

    /** The quotation that a quoted word is in. */
    public Words quotationAt(int i) {
        return quotations.get(quotationOf[i]);
    }

    public boolean opensQuotation(int i) {
        return isQuoted(i) && quotationAt(i).start() == i;
    }

    public boolean closesQuotation(int i) {
        return isQuoted(i) && quotationAt(i).end() == i + 1;
    }

    /** Whether most words are capitalised, as in a headline. */
    public boolean isTitle() {
        return headline;
    }

    public boolean isWord(int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).isWord();
    }

    public boolean isCapitalized(int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).isCapitalized();
    }

    /** Whether a sentence may end with the word. */
    public boolean isStop(int i) {
        String word = lower(i);
        return word.equals(".") || word.equals("?") || word.equals("!") || word.equals("...") || word.equals("…");
    }

    /** A mark that parts clauses. */
    public boolean isBreak(int i) {
        return switch (lower(i)) {
            case ",", ";", ":", "—", "–", "--", "-" -> true;
            default -> isStop(i);
        };
    }

    public Span span(Words words) {
        return new Span(
                tokens.get(words.start()).span().start(),
                tokens.get(words.end() - 1).span().end());
    }

    /** The words that a span of the text touches; one that touches none has the word behind it, or the last. */
    public Words words(Span span) {
        int start = 0;
        while (start + 1 < size() && tokens.get(start).span().end() <= span.start()) {
            start++;
        }
        int end = start + 1;
        while (end < size() && tokens.get(end).span().start() < span.end()) {
            end++;
        }
        return new Words(start, end);
    }

    public String cut(Words words) {
        return span(words).cut(text);
    }

    private boolean isHeadline() {
        int words = 0;
        int capitals = 0;
        for (Token token : tokens) {
            if (token.isWord() && token.text().length() > 3) {
                words++;
                capitals += token.isCapitalized() ? 1 : 0;
            }
        }
        return words >= 3 && capitals * 4 >= words * 3;
    }
}
