package org.detente.evaluation.affairs;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The words of a phrase that carry its meaning, by their beginnings, so that "withdraw" and "withdraws" are one. */
final class ContentWords {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++");
    private static final int SHORTEST = 3;
    private static final int BEGINNING = 6;
    private static final Set<String> EMPTY = Set.of(
            "the", "and", "for", "with", "from", "that", "this", "its", "his", "her", "their", "into", "over", "under",
            "not", "all", "any", "are", "was", "were", "has", "have", "had", "been", "being", "two", "between", "own");

    private ContentWords() {}

    static Set<String> of(String phrase) {
        Set<String> words = new TreeSet<>();
        WORD.matcher(phrase.toLowerCase(Locale.ROOT)).results().forEach(match -> {
            String word = match.group();
            if (word.length() >= SHORTEST && !EMPTY.contains(word)) {
                words.add(word.substring(0, Math.min(BEGINNING, word.length())));
            }
        });
        return words;
    }

    /** How many words two phrases share. */
    static int shared(String one, String other) {
        Set<String> both = of(one);
        both.retainAll(of(other));
        return both.size();
    }

    /** Whether two phrases share at least half of the words of the shorter one. */
    static boolean shareHalf(String one, String other) {
        int shorter = Math.min(of(one).size(), of(other).size());
        return shorter > 0 && 2 * shared(one, other) >= shorter;
    }
}
