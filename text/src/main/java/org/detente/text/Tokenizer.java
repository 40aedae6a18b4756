package org.detente.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.detente.model.Span;

/** Cuts a text into tokens in one pass; the policy is told at {@link Token}. */
final class Tokenizer {
    private static final Set<String> CLITICS = Set.of("s", "re", "ve", "ll", "d", "m");
    private static final String LINKS_CAPITALS = "&";

    private final String text;
    private final List<Token> tokens;

    private Tokenizer(String text) {
        this.text = text;
        this.tokens = new ArrayList<>(text.length() / 5 + 1);
    }

    static List<Token> tokens(String text) {
        Tokenizer tokenizer = new Tokenizer(text);
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (Characters.isSpace(c)) {
                i += Character.charCount(c);
            } else if (Characters.isWord(c)) {
                i = tokenizer.addWord(i);
            } else {
                i = tokenizer.addMark(i, c);
            }
        }
        return tokenizer.tokens;
    }

    private int addMark(int start, int c) {
        int end = start + Character.charCount(c);
        if (c == '.' || c == '-') {
            while (end < text.length() && text.charAt(end) == c) {
                end++;
            }
        }
        add(start, end);
        return end;
    }

    private int addWord(int start) {
        int end = start;
        int piece = start;
        int next = wordEnd(start);
        while (next > end) {
            end = next;
            int link = Characters.at(text, end);
            int behind = end + Character.charCount(link);
            if (link == '.' && isAbbreviation(start, piece, end)) {
                end = behind;
                int joint = Characters.at(text, end);
                if (!((Characters.isHyphen(joint) || Characters.isApostrophe(joint)) && isLetter(end + 1))) {
                    break;
                }
                piece = end + 1;
                next = wordEnd(piece);
            } else if (links(link, end)) {
                piece = behind;
                next = wordEnd(behind);
            }
        }
        addWithClitic(start, end);
        return end;
    }

    /** Whether the character at an offset holds the word before it and the one behind it together. */
    private boolean links(int link, int offset) {
        int before = Characters.before(text, offset);
        int behind = Characters.at(text, offset + Character.charCount(link));
        if (!Characters.isWord(behind)) {
            return false;
        }
        if (Characters.isHyphen(link) || Characters.isApostrophe(link)) {
            return true;
        }
        if (link == ',') {
            return Character.isDigit(before) && Character.isDigit(behind);
        }
        if (link == '.') {
            boolean spaceWasForgotten = Character.isLowerCase(before) && Character.isUpperCase(behind);
            return !spaceWasForgotten && (Character.isDigit(before) == Character.isDigit(behind));
        }
        return LINKS_CAPITALS.indexOf(link) >= 0 && Character.isUpperCase(before) && Character.isUpperCase(behind);
    }

    /** Whether the full stop at the end of a word belongs to it: "U.S.", "W.", "Sen.", "No. 2". */
    private boolean isAbbreviation(int start, int piece, int end) {
        if (Characters.isWord(Characters.at(text, end + 1)) && links('.', end)) {
            return false;
        }
        if (end - piece == 1 && Character.isLetter(text.charAt(piece))) {
            boolean dotted = piece - 2 >= start && text.charAt(piece - 1) == '.';
            return dotted || (piece == start && Character.isUpperCase(text.charAt(piece)));
        }
        return SentenceWords.isAbbreviation(text.substring(piece, end), numberFollows(end + 1))
                || (piece > start && SentenceWords.isAbbreviation(text.substring(start, end), false));
    }

    private boolean numberFollows(int offset) {
        int i = offset;
        while (i < text.length() && i < offset + 3 && Characters.isSpace(text.charAt(i)) && text.charAt(i) != '\n') {
            i++;
        }
        return Character.isDigit(Characters.at(text, i));
    }

    private boolean isLetter(int offset) {
        return Character.isLetter(Characters.at(text, offset));
    }

    private int wordEnd(int start) {
        int i = start;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (!Characters.isWord(c)) {
                break;
            }
            i += Character.charCount(c);
        }
        return i;
    }

    private void addWithClitic(int start, int end) {
        int cut = cliticStart(start, end);
        add(start, cut);
        if (cut < end) {
            add(cut, end);
        }
    }

    private int cliticStart(int start, int end) {
        for (int i = end - 2; i > start && i >= end - 3; i--) {
            if (Characters.isApostrophe(text.charAt(i))) {
                String clitic = text.substring(i + 1, end).toLowerCase(Locale.ROOT);
                boolean negation = clitic.equals("t") && i - 1 > start && "nN".indexOf(text.charAt(i - 1)) >= 0;
                return negation ? i - 1 : CLITICS.contains(clitic) ? i : end;
            }
        }
        return end;
    }

    private void add(int start, int end) {
        tokens.add(new Token(text.substring(start, end), new Span(start, end)));
    }
}
