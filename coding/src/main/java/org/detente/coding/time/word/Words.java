package org.detente.coding.time.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.detente.model.Span;
import org.detente.text.Token;

/** The words of a sentence; outside of it stand empty ones, so that rules need not look for its ends. */
public final class Words {
    private static final Word NOTHING = new Word("", "", new Span(0, 0), Sense.NONE);

    private final List<Word> words;

    private Words(List<Word> words) {
        this.words = words;
    }

    /** Words of tokens; hyphens are words of their own ("three-day" is three), an hour and its half parted ("10am"). */
    public static Words of(List<Token> tokens) {
        List<Word> words = new ArrayList<>(tokens.size() + 8);
        for (Token token : tokens) {
            split(token, words);
        }
        return new Words(words);
    }

    private static void split(Token token, List<Word> words) {
        String text = token.text();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isDash(text.charAt(i))) {
                add(token, from, i, words);
                add(token, i, i + 1, words);
                from = i + 1;
            }
        }
        int hour = hourBeforeHalf(text, from);
        add(token, from, hour, words);
        add(token, hour, text.length(), words);
    }

    /** Where "am" or "pm" begins in "10am", else the text's end. */
    private static int hourBeforeHalf(String text, int from) {
        int i = from;
        while (i < text.length() && Character.isDigit(text.charAt(i))) {
            i++;
        }
        String rest = i > from && i < text.length() ? text.substring(i).toLowerCase(Locale.ROOT) : "";
        return rest.equals("am") || rest.equals("pm") || rest.equals("a.m.") || rest.equals("p.m.") ? i : text.length();
    }

    private static boolean isDash(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011' || c == '\u2013';
    }

    private static void add(Token token, int from, int to, List<Word> words) {
        if (from < to) {
            int start = token.span().start();
            boolean whole = from == 0 && to == token.text().length();
            String text = whole ? token.text() : token.text().substring(from, to);
            String lower = isDash(text.charAt(0))
                    ? "-"
                    : text.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‘', '\'');
            words.add(new Word(text, lower, new Span(start + from, start + to), Lexicon.sense(lower)));
        }
    }

    public int size() {
        return words.size();
    }

    public Word at(int i) {
        return i >= 0 && i < words.size() ? words.get(i) : NOTHING;
    }

    public boolean is(int i, Category category) {
        return at(i).is(category);
    }

    public boolean is(int i, String word) {
        return at(i).is(word);
    }

    public boolean isAny(int i, String... any) {
        for (String word : any) {
            if (is(i, word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word is the verb "last": "would last six weeks". */
    public boolean isVerbLast(int i) {
        return is(i, "last")
                && isAny(
                        i - 1, "will", "would", "to", "could", "may", "might", "should", "must", "can", "not", "n't",
                        "'ll");
    }

    /** The place behind a hyphen, if one stands there. */
    public int behindHyphen(int i) {
        return is(i, "-") ? i + 1 : i;
    }

    /** Whether the phrase is over there: a mark, a word of grammar, or the sentence's end. */
    public boolean endsPhrase(int i) {
        Word word = at(i);
        return word.text().isEmpty()
                || word.is(Category.FUNCTION)
                || !Character.isLetterOrDigit(word.text().codePointAt(0));
    }

    /** From one word up to another, itself excluded. */
    public Span span(int first, int next) {
        return new Span(at(first).span().start(), at(next - 1).span().end());
    }
}
