package org.detente.coding.time.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.detente.text.Sentence;
import org.detente.text.TextAnalyzer;

/** The phrases of {@code time-phrases.tsv}: vague references, holidays, and names that mean no time. */
public final class Phrases {
    /** What a phrase is. */
    public enum Kind {
        PAST,
        PRESENT,
        FUTURE,
        /** A day of the year; value: month and day. */
        DAY,
        /** Value: a date. */
        DATE,
        /** A name in which words of time mean none. */
        NAME
    }

    /**
     * A phrase.
     *
     * @param words in lower case
     */
    public record Phrase(List<String> words, Kind kind, String value) {
        public Phrase {
            words = List.copyOf(words);
        }
    }

    private static final Map<String, List<Phrase>> BY_FIRST_WORD = phrases();

    private Phrases() {}

    /** The longest phrase that begins at a word. */
    public static Optional<Phrase> at(Words words, int i) {
        List<Phrase> candidates = BY_FIRST_WORD.get(words.at(i).lower());
        Phrase longest = null;
        for (Phrase phrase : candidates == null ? List.<Phrase>of() : candidates) {
            boolean longer = longest == null || phrase.words.size() > longest.words.size();
            if (longer && stands(phrase, words, i)) {
                longest = phrase;
            }
        }
        return Optional.ofNullable(longest);
    }

    /** Whether a phrase begins with a word in lower case. */
    public static boolean begin(String lower) {
        return BY_FIRST_WORD.containsKey(lower);
    }

    private static boolean stands(Phrase phrase, Words words, int i) {
        for (int k = 0; k < phrase.words.size(); k++) {
            if (!words.is(i + k, phrase.words.get(k))) {
                return false;
            }
        }
        return true;
    }

    private static Map<String, List<Phrase>> phrases() {
        Map<String, List<Phrase>> phrases = new HashMap<>();
        for (String[] row : Lexicon.rows("time-phrases.tsv")) {
            List<String> words = new ArrayList<>();
            for (Sentence sentence : TextAnalyzer.analyze(row[0]).sentences()) {
                Words parts = Words.of(sentence.tokens());
                for (int i = 0; i < parts.size(); i++) {
                    words.add(parts.at(i).lower());
                }
            }
            Phrase phrase = new Phrase(List.copyOf(words), Kind.valueOf(row[1].toUpperCase(Locale.ROOT)), row[2]);
            phrases.computeIfAbsent(words.get(0), w -> new ArrayList<>()).add(phrase);
        }
        return phrases;
    }
}
