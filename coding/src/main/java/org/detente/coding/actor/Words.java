package org.detente.coding.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.detente.model.Span;
import org.detente.text.Sentence;
import org.detente.text.TextAnalyzer;
import org.detente.text.Token;

/**
 * A sentence as lexicon words: tokens with compounds split at hyphens and dashes, the possessive ending a word of its
 * own, each with a key that ignores case, accents, curly apostrophes, the dots of "U.S." and how a foreign name is spelt.
 */
public final class Words {
    public static final String POSSESSIVE = "'s";

    /** A line without a full stop of at least this many long words, this share of them capitalised, is a headline. */
    private static final int HEADLINE_WORDS = 4;

    private static final double HEADLINE_SHARE = 0.8;
    /** Words that a headline in capitals leaves small. */
    private static final Set<String> SMALL = Set.of(
            "a", "an", "the", "and", "or", "but", "nor", "if", "for", "in", "on", "of", "at", "to", "by", "as", "from",
            "with", "via", "vs", "per", "over", "into", "amid", "after", "up", "than");

    private static final Set<String> SENTENCE_ENDS = Set.of(".", "?", "!", "”", "\"");

    private final List<String> texts = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();

    private Words() {}

    /** The keys that a text separates by white space. */
    public static Set<String> set(String keys) {
        return Set.of(keys.strip().split("\\s+"));
    }

    /** The words of a sentence. */
    public static Words of(Sentence sentence) {
        Words words = new Words();
        sentence.tokens().forEach(words::add);
        return words;
    }

    /** The words of a phrase of a list, cut as the text would be. */
    public static Words of(String phrase) {
        Words words = new Words();
        TextAnalyzer.tokens(phrase).forEach(words::add);
        return words;
    }

    public int size() {
        return texts.size();
    }

    public String text(int i) {
        return texts.get(i);
    }

    /** The word's key; empty beyond the sentence's ends, so that looking around needs no care. */
    public String key(int i) {
        return i < 0 || i >= keys.size() ? "" : keys.get(i);
    }

    public Span span(int i) {
        return spans.get(i);
    }

    /** From the first to behind the last word but one: {@code to} is exclusive. */
    public Span span(int from, int to) {
        return new Span(spans.get(from).start(), spans.get(to - 1).end());
    }

    /** The words of a range as written, joined by single spaces where the text has any. */
    public String join(int from, int to) {
        StringBuilder out = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (i > from && spans.get(i).start() > spans.get(i - 1).end()) {
                out.append(' ');
            }
            out.append(texts.get(i));
        }
        return out.toString();
    }

    public boolean isCapitalized(int i) {
        return i >= 0 && i < texts.size() && Character.isUpperCase(texts.get(i).codePointAt(0));
    }

    public boolean isLowerWord(int i) {
        return i >= 0 && i < texts.size() && Character.isLowerCase(texts.get(i).codePointAt(0));
    }

    /** Whether the word is joined to the one before it by a hyphen, as in "US-led". */
    public boolean isHyphen(int i) {
        return key(i).equals("-");
    }

    /** Whether nearly each long word is capitalised, so that a capital tells no name. */
    public boolean isHeadline() {
        int all = 0;
        int capitalized = 0;
        for (int i = 0; i < size(); i++) {
            if (text(i).length() > 3 && Character.isLetter(text(i).codePointAt(0))) {
                all++;
                capitalized += isCapitalized(i) ? 1 : 0;
            }
        }
        boolean closed = SENTENCE_ENDS.contains(key(size() - 1));
        return all >= HEADLINE_WORDS && (closed ? isTitleCase() : capitalized >= HEADLINE_SHARE * all);
    }

    /** Whether all words but the small ones are capitalised, verbs too: what closes like a sentence is a headline all the same. */
    private boolean isTitleCase() {
        for (int i = 0; i < size(); i++) {
            if (isLowerWord(i) && !SMALL.contains(key(i)) && !key(i).equals(POSSESSIVE)) {
                return false;
            }
        }
        return true;
    }

    private void add(Token token) {
        String text = token.text();
        int start = token.span().start();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isDash(text.charAt(i)) && text.length() > 1) {
                addPart(text.substring(from, i), start + from);
                put("-", text.substring(i, i + 1), start + i);
                from = i + 1;
            }
        }
        addPart(text.substring(from), start + from);
    }

    private void addPart(String part, int start) {
        int length = part.length();
        if (length > 2 && isApostrophe(part.charAt(length - 2)) && (part.charAt(length - 1) | 32) == 's') {
            put(key(part.substring(0, length - 2)), part.substring(0, length - 2), start);
            put(POSSESSIVE, part.substring(length - 2), start + length - 2);
        } else if (length > 0) {
            put(key(part), part, start);
        }
    }

    private void put(String key, String text, int start) {
        keys.add(key);
        texts.add(text);
        spans.add(new Span(start, start + text.length()));
    }

    /** The form under which a word is looked up. */
    public static String key(String word) {
        boolean ascii = true;
        boolean dotted = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            ascii &= c < 128;
            dotted |= c == '.' && i > 0;
        }
        String key = word;
        if (!ascii) {
            key = withoutMarks(Normalizer.normalize(key.replace('’', '\''), Normalizer.Form.NFD));
        }
        key = key.toLowerCase(Locale.ROOT);
        key = Spellings.usual(key);
        return dotted ? key.replace(".", "") : key.length() == 1 && isDash(key.charAt(0)) ? "-" : key;
    }

    private static String withoutMarks(String decomposed) {
        StringBuilder out = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                out.append(c == 'ı' ? 'i' : c == 'ø' ? 'o' : c == 'ł' ? 'l' : c == 'Ł' ? 'L' : c);
            }
        }
        return out.toString();
    }

    private static boolean isDash(char c) {
        return c == '-' || c == '‐' || c == '‑' || c == '–' || c == '—';
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }
}
