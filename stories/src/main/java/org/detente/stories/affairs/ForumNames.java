package org.detente.stories.affairs;

import java.util.Set;

/** Tells which names of bodies and conferences mean the same one. */
final class ForumNames {
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
        return ContentWords.share(words, others) > MOST;
    }

    private static Set<String> words(String name) {
        Set<String> words = ContentWords.whole(name);
        words.removeAll(HEADS);
        return words;
    }
}
