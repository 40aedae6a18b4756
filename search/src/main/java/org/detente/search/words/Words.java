package org.detente.search.words;

import java.util.ArrayList;
import java.util.List;

/**
 * What a reader typed, read word by word: {@code missile "arms control" -Geneva sanct*}.
 *
 * <p>A word finds itself in its forms, quotation marks hold a phrase together, a hyphen before either leaves out what has it, a star behind at
 * least three letters stands for any ending. Whatever else is typed is read as words: nothing is an error. One pass over the text.
 *
 * @param clauses what is looked for; all of it has to be there
 * @param cut whether there was more than is looked for
 */
public record Words(List<Clause> clauses, boolean cut) {
    /** How many clauses are looked for at most. */
    public static final int MOST = 32;

    /** How many characters are read at most. */
    public static final int LONGEST = 1_000;

    private static final String QUOTES = "\"“”„«»";
    private static final int SHORTEST_BEGINNING = 3;

    public Words {
        clauses = List.copyOf(clauses);
    }

    /** Reads any text. */
    public static Words of(String typed) {
        String text = typed.length() <= LONGEST ? typed : typed.substring(0, LONGEST);
        List<Clause> clauses = new ArrayList<>();
        int at = 0;
        while (at < text.length() && clauses.size() <= MOST) {
            char first = text.charAt(at);
            if (isSpace(first)) {
                at++;
                continue;
            }
            boolean without = isMinus(first) && at + 1 < text.length() && !isSpace(text.charAt(at + 1));
            int start = without ? at + 1 : at;
            boolean phrase = QUOTES.indexOf(text.charAt(start)) >= 0;
            int from = phrase ? start + 1 : start;
            int end = from;
            while (end < text.length() && !(phrase ? isQuote(text.charAt(end)) : endsWord(text, end, from))) {
                end++;
            }
            add(clauses, text.substring(from, end), phrase, without);
            at = phrase ? end + 1 : Math.max(end, at + 1);
        }
        boolean more = clauses.size() > MOST;
        return new Words(more ? clauses.subList(0, MOST) : clauses, more || text.length() < typed.length());
    }

    /** Whether nothing is looked for. */
    public boolean isEmpty() {
        return clauses.isEmpty();
    }

    private static void add(List<Clause> clauses, String text, boolean phrase, boolean without) {
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return;
        }
        if (phrase) {
            clauses.add(new Clause(text.strip(), Clause.Form.PHRASE, without));
            return;
        }
        String stem = text.endsWith("*") ? text.substring(0, text.length() - 1) : "";
        boolean beginning =
                stem.length() >= SHORTEST_BEGINNING && stem.codePoints().allMatch(Character::isLetterOrDigit);
        clauses.add(new Clause(beginning ? stem : text, beginning ? Clause.Form.BEGINNING : Clause.Form.WORD, without));
    }

    private static boolean endsWord(String text, int at, int from) {
        return isSpace(text.charAt(at)) || (at > from && isQuote(text.charAt(at)));
    }

    private static boolean isQuote(char c) {
        return QUOTES.indexOf(c) >= 0;
    }

    private static boolean isMinus(char c) {
        return c == '-' || c == '−' || c == '–';
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }
}
