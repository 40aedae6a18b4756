package org.detente.stories.affairs;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The words of a phrase that tell what it is about, cut to what their forms share. */
final class ContentWords {
    /** Shorter words are mostly grammar. */
    private static final int SHORTEST = 4;

    private static final int STEM = 6;
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Longer words that tell nothing. */
    private static final Set<String> EMPTY = Set.of(
            "about", "after", "again", "against", "also", "before", "been", "between", "both", "could", "does", "down",
            "from", "have", "into", "must", "only", "other", "over", "should", "some", "than", "that", "their", "them",
            "then", "there", "these", "they", "this", "those", "under", "until", "upon", "were", "what", "when",
            "which", "while", "with", "would");

    private ContentWords() {}

    static Set<String> of(String phrase) {
        Set<String> words = new TreeSet<>();
        for (String word : whole(phrase)) {
            if (word.length() >= SHORTEST && !EMPTY.contains(word)) {
                words.add(word.length() > STEM ? word.substring(0, STEM) : word);
            }
        }
        return words;
    }

    /** All words of a phrase in lower case, uncut. */
    static Set<String> whole(String phrase) {
        Set<String> words = new TreeSet<>(List.of(BETWEEN.split(phrase.toLowerCase(Locale.ROOT), -1)));
        words.remove("");
        return words;
    }

    /** The words that both have. */
    static Set<String> shared(Set<String> one, Set<String> other) {
        Set<String> shared = new TreeSet<>(one);
        shared.retainAll(other);
        return shared;
    }

    /** The share of the words of the shorter phrase that the other has, too; 0 where one has none. */
    static double share(Set<String> one, Set<String> other) {
        int fewer = Math.min(one.size(), other.size());
        return fewer == 0 ? 0 : (double) shared(one, other).size() / fewer;
    }
}
