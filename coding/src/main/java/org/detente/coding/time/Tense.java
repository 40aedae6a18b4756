package org.detente.coding.time;

import java.util.List;
import java.util.Set;
import org.detente.coding.text.Token;

/** Whether the words around an expression speak of what was or of what will be. */
enum Tense {
    PAST,
    FUTURE,
    UNKNOWN;

    /** How many words away a verb still tells. */
    private static final int REACH = 12;

    private static final Set<String> FUTURE_WORDS = Set.of(
            "will",
            "'ll",
            "shall",
            "would",
            "scheduled",
            "planned",
            "plans",
            "plan",
            "planning",
            "expected",
            "expects",
            "due",
            "slated",
            "upcoming",
            "forthcoming",
            "intends",
            "tentatively",
            "next",
            "until",
            "set",
            "going",
            "should",
            "may",
            "might",
            "could");
    private static final Set<String> PAST_WORDS = Set.of(
            "said",
            "told",
            "was",
            "were",
            "had",
            "met",
            "did",
            "held",
            "took",
            "made",
            "began",
            "came",
            "went",
            "gave",
            "found",
            "spoke",
            "left",
            "sent",
            "shot",
            "struck",
            "hit",
            "fell",
            "broke",
            "won",
            "lost",
            "put",
            "rose",
            "saw",
            "wrote",
            "became",
            "withdrew",
            "forbade",
            "fought",
            "brought",
            "cut",
            "thought",
            "sought",
            "caught",
            "has",
            "have",
            "been",
            "says",
            "flew",
            "sank",
            "drove",
            "read",
            "led",
            "ago",
            "since");
    private static final Set<String> NOT_PAST = Set.of(
            "united",
            "need",
            "indeed",
            "armed",
            "allied",
            "related",
            "red",
            "speed",
            "proceed",
            "succeed",
            "exceed",
            "limited",
            "detailed",
            "bed",
            "feed",
            "seed",
            "embed");

    /** The tense of the verb nearest before the expression, else nearest behind it. */
    static Tense around(List<Token> tokens, int start, int end) {
        for (int i = start - 1; i >= Math.max(0, start - REACH); i--) {
            Tense tense = of(tokens, i);
            if (tense != UNKNOWN) {
                return tense;
            }
        }
        for (int i = end; i < Math.min(tokens.size(), end + REACH); i++) {
            Tense tense = of(tokens, i);
            if (tense != UNKNOWN) {
                return tense;
            }
        }
        return UNKNOWN;
    }

    private static Tense of(List<Token> tokens, int i) {
        String word = tokens.get(i).lower();
        if (FUTURE_WORDS.contains(word) && !(i > 0 && tokens.get(i).isCapitalized())) {
            return FUTURE;
        }
        if (PAST_WORDS.contains(word)) {
            return PAST;
        }
        if (word.length() > 3 && word.endsWith("ed") && !NOT_PAST.contains(word)) {
            return participleOf(tokens, i);
        }
        return UNKNOWN;
    }

    /** "will be signed" speaks of the future, "signed" of the past. */
    private static Tense participleOf(List<Token> tokens, int i) {
        for (int k = i - 1; k >= Math.max(0, i - 3); k--) {
            String word = tokens.get(k).lower();
            if (word.equals("will") || word.equals("would") || word.equals("to") || word.equals("shall")) {
                return FUTURE;
            }
        }
        return PAST;
    }
}
