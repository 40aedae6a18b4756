package org.detente.text;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.detente.model.resource.OwnFile;

/** The words of {@code sentence-words.tsv}, which decide where a sentence ends. */
final class SentenceWords {
    /** What a word tells. */
    enum Kind {
        /** An abbreviation that stands before a name and never ends a sentence. */
        TITLE,
        /** An abbreviation only where a number follows. */
        BEFORE_NUMBER,
        /** An abbreviation that may end a sentence. */
        EITHER,
        /** With a capital after an abbreviation: a new sentence has begun. */
        OPENER,
        /** After a closing quotation mark: the sentence goes on with its speaker. */
        REPORTING
    }

    private static final Map<Kind, Set<String>> WORDS = read();

    private SentenceWords() {}

    static boolean isTitle(String word) {
        return has(Kind.TITLE, word);
    }

    static boolean isOpener(String word) {
        return has(Kind.OPENER, word);
    }

    static boolean isReporting(String lowerWord) {
        return has(Kind.REPORTING, lowerWord);
    }

    /** Whether a full stop behind the word belongs to it. */
    static boolean isAbbreviation(String word, boolean numberFollows) {
        if (word.length() > 12) {
            return false;
        }
        return has(Kind.TITLE, word)
                || anyCase(Kind.EITHER, word)
                || (numberFollows && anyCase(Kind.BEFORE_NUMBER, word));
    }

    private static boolean anyCase(Kind kind, String word) {
        return has(kind, word) || has(kind, word.toLowerCase(Locale.ROOT));
    }

    private static boolean has(Kind kind, String word) {
        return Objects.requireNonNull(WORDS.get(kind)).contains(word);
    }

    private static Map<Kind, Set<String>> read() {
        Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            words.put(kind, new HashSet<>());
        }
        for (String[] cells : OwnFile.rows(SentenceWords.class, "sentence-words.tsv")) {
            Kind kind = Kind.valueOf(cells[1].toUpperCase(Locale.ROOT).replace('-', '_'));
            Objects.requireNonNull(words.get(kind)).add(cells[0]);
        }
        return words;
    }
}
