package org.detente.stories.claims;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.detente.stories.claims.ClaimWords.Kind;

/**
 * What words are about.
 *
 * @param words those that tell something, by their stems
 */
record Subject(Map<String, String> words) {
    private static final int SHORTEST = 3;

    /** Longest first; cut once, so that "shellings" and "shells" both end at "shell". */
    private static final List<String> ENDINGS = List.of(
            "ations", "ation", "ments", "ances", "ences", "ings", "ment", "ance", "ence", "ions", "ers", "ing", "ion",
            "ied", "ies", "ed", "er", "es", "s", "y", "e");

    private static final Set<Kind> NO_SUBJECT = Set.of(
            Kind.ACCUSING,
            Kind.DENYING,
            Kind.REJECTING,
            Kind.REFUSING,
            Kind.OFFERING,
            Kind.ACCEPTING,
            Kind.DEMANDING,
            Kind.ACCUSATION,
            Kind.DEMAND,
            Kind.OFFER,
            Kind.FALSE,
            Kind.INVOLVED,
            Kind.NEGATION,
            Kind.BACK,
            Kind.EMPTY);

    Subject {
        words = Map.copyOf(words);
    }

    /** Of the words of a text, without some names. */
    static Subject of(List<String> words, Set<String> names) {
        Map<String, String> stems = new TreeMap<>();
        for (String word : words) {
            if (word.length() >= SHORTEST
                    && Character.isLetter(word.charAt(0))
                    && !names.contains(word)
                    && NO_SUBJECT.stream().noneMatch(kind -> ClaimWords.is(kind, word))) {
                stems.putIfAbsent(stem(word), word);
            }
        }
        return new Subject(stems);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    boolean has(String stem) {
        return words.containsKey(stem);
    }

    /** The words of this subject that the other has, too, in their order. */
    Set<String> shared(Subject other) {
        Set<String> shared = new TreeSet<>();
        words.forEach((stem, word) -> {
            if (other.has(stem)) {
                shared.add(word);
            }
        });
        return shared;
    }

    /** Part of the words of the one that has fewer. */
    double share(Subject other) {
        int fewer = Math.min(words.size(), other.words.size());
        return fewer == 0 ? 0 : (double) shared(other).size() / fewer;
    }

    private static String stem(String word) {
        String usual = ClaimWords.usual(word);
        if (!usual.equals(word)) {
            return usual;
        }
        for (String ending : ENDINGS) {
            if (usual.endsWith(ending) && usual.length() - ending.length() >= SHORTEST) {
                String stem = usual.substring(0, usual.length() - ending.length());
                return doubled(stem) ? stem.substring(0, stem.length() - 1) : stem;
            }
        }
        return usual;
    }

    /** "shipp" of "shipping", but not "shell" of "shelling". */
    private static boolean doubled(String stem) {
        int last = stem.length() - 1;
        char c = stem.charAt(last);
        return last > SHORTEST - 1 && c == stem.charAt(last - 1) && "bdgmnprt".indexOf(c) >= 0;
    }
}
