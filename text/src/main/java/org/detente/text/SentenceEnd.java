package org.detente.text;

import java.util.List;
import java.util.Set;

/** Decides whether a sentence ends at a token of a paragraph. */
final class SentenceEnd {
    private static final String CLOSING_QUOTE = "\"”’'»›";
    private static final String CLOSING = CLOSING_QUOTE + ")]";
    private static final String OPENING = "\"“‘'«‹([„";
    /** Behind a reporting verb these begin what is reported, so that a new sentence has begun. */
    private static final Set<String> REPORTED = Set.of("that", ":", "“", "\"", "he", "she", "it", "they", "the");

    private static final int SPEAKER_WORDS = 8;

    private final List<Token> tokens;

    SentenceEnd(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** A full stop, an ellipsis, a question or exclamation mark. */
    static boolean isMark(Token token) {
        char c = token.text().charAt(0);
        return c == '.' || c == '?' || c == '!' || c == '…' || c == '。';
    }

    /**
     * The first token of the next sentence when one ends at token {@code i}, marks that close quotations and
     * parentheses included; {@code i} itself when none does.
     *
     * @param start first token of the sentence
     * @param to behind the last token of the paragraph
     */
    int behind(int i, int start, int to) {
        Token token = tokens.get(i);
        boolean abbreviation = token.text().length() > 1 && token.text().endsWith(".") && token.isWord();
        if (!abbreviation && !isMark(token)) {
            return i;
        }
        int next = i + 1;
        boolean quoteCloses = false;
        while (next < to && touches(next) && (isMark(tokens.get(next)) || closes(next, to))) {
            quoteCloses |= CLOSING_QUOTE.contains(tokens.get(next).text());
            next++;
        }
        if (next == to) {
            return to;
        }
        boolean ends = abbreviation ? endsAtAbbreviation(token, next, to) : endsAtMark(i, start, next, to, quoteCloses);
        return ends ? next : i;
    }

    private boolean endsAtAbbreviation(Token token, int next, int to) {
        if (SentenceWords.isTitle(token.text().substring(0, token.text().length() - 1))) {
            return false;
        }
        int word = firstWord(next, to);
        return word < to && SentenceWords.isOpener(tokens.get(word).text());
    }

    private boolean endsAtMark(int i, int start, int next, int to, boolean quoteCloses) {
        if (i == start + 1 && tokens.get(i).text().equals(".") && isShortNumber(tokens.get(start))) {
            return false; // "2. Talks go on": the number of a list
        }
        boolean plainStop = tokens.get(i).text().equals(".");
        int word = firstWord(next, to);
        if (word == to) {
            return false;
        }
        Token opener = tokens.get(word);
        if (touches(next)) { // "…said.The": a space was forgotten; anything else is part of a name or address
            return plainStop
                    && opener.isCapitalized()
                    && tokens.get(i - (i > start ? 1 : 0)).isWord();
        }
        if (Character.isLowerCase(opener.text().codePointAt(0))) {
            return false;
        }
        return !(quoteCloses && word == next && speakerFollows(next, to, plainStop));
    }

    /** Whether what follows a quotation is its speaker: {@code “Why now?” Mr. Orel asked.} */
    private boolean speakerFollows(int next, int to, boolean plainStop) {
        for (int i = next + 1; i < to && i < next + SPEAKER_WORDS; i++) {
            Token token = tokens.get(i);
            if (SentenceWords.isReporting(token.text())) {
                boolean alone = i + 1 == to || isMark(tokens.get(i + 1));
                return alone
                        || (!plainStop && !REPORTED.contains(tokens.get(i + 1).text()));
            }
            if (isMark(token)) {
                return false;
            }
        }
        return false;
    }

    private boolean isShortNumber(Token token) {
        return token.text().length() <= 2 && Character.isDigit(token.text().charAt(0));
    }

    private int firstWord(int from, int to) {
        int i = from;
        while (i < to && OPENING.contains(tokens.get(i).text())) {
            i++;
        }
        return i;
    }

    private boolean closes(int i, int to) {
        if (!CLOSING.contains(tokens.get(i).text())) {
            return false;
        }
        boolean straight = "\"'".contains(tokens.get(i).text());
        return !straight || i + 1 == to || !touches(i + 1) || !tokens.get(i + 1).isWord();
    }

    private boolean touches(int i) {
        return tokens.get(i - 1).span().end() == tokens.get(i).span().start();
    }
}
