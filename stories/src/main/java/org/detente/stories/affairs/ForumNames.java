package org.detente.stories.affairs;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Tells which names of bodies and conferences mean the same one. */
final class ForumNames {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final double MOST = 0.6;

    /** What many are called. */
    private static final Set<String> HEADS = Set.of(
            "a",
            "an",
            "and",
            "annual",
            "commission",
            "committee",
            "conference",
            "council",
            "dialogue",
            "forum",
            "in",
            "joint",
            "meeting",
            "of",
            "on",
            "round",
            "session",
            "summit",
            "talks",
            "the");

    private ForumNames() {}

    /** Whether two names share most of the words that tell one body from another: "the G20 summit" and "G20", but not "the EU summit". */
    static boolean areOne(String one, String other) {
        Set<String> words = words(one);
        Set<String> others = words(other);
        if (words.isEmpty() || others.isEmpty()) {
            return one.equalsIgnoreCase(other);
        }
        Set<String> shared = new TreeSet<>(words);
        shared.retainAll(others);
        return shared.size() > MOST * Math.min(words.size(), others.size());
    }

    private static Set<String> words(String name) {
        Set<String> words = new TreeSet<>();
        for (String word : BETWEEN.split(name.toLowerCase(Locale.ROOT), -1)) {
            if (!word.isEmpty() && !HEADS.contains(word)) {
                words.add(word);
            }
        }
        return words;
    }
}
