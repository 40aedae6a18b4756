package org.detente.evaluation.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.detente.model.Span;

/**
 * Says which reference of a program is which of the gold data, one to one. Two are the same where they share their end, or
 * their beginning with nothing but what describes behind it ("Ana Orel, a lawyer"), articles aside; of several the pair that
 * shares the largest part comes first.
 */
final class Alignment {
    private final Map<Marked.Word, Marked.Word> goldOf = new HashMap<>();

    private record Pair(Marked.Word found, Marked.Word gold, double shared) {}

    Alignment(String text, Marked found, Marked gold) {
        List<Pair> pairs = new ArrayList<>();
        for (Marked.Word f : found.words()) {
            for (Marked.Word g : gold.words()) {
                if (f.span().overlaps(g.span()) && isSame(text, f.span(), g.span())) {
                    pairs.add(new Pair(f, g, shared(f.span(), g.span())));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble((Pair p) -> -p.shared)
                .thenComparing(p -> p.found.span())
                .thenComparing(p -> p.gold.chain()));
        Set<Marked.Word> used = new HashSet<>();
        for (Pair pair : pairs) {
            if (!goldOf.containsKey(pair.found) && used.add(pair.gold)) {
                goldOf.put(pair.found, pair.gold);
            }
        }
    }

    Optional<Marked.Word> gold(Marked.Word found) {
        return Optional.ofNullable(goldOf.get(found));
    }

    private static double shared(Span one, Span other) {
        int both = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
        return 2.0 * both / (one.length() + other.length());
    }

    private static boolean isSame(String text, Span one, Span other) {
        if (one.end() == other.end()) {
            return true;
        }
        Span shorter = one.end() < other.end() ? one : other;
        Span longer = one.end() < other.end() ? other : one;
        boolean samePlace = text.substring(Math.min(one.start(), other.start()), Math.max(one.start(), other.start()))
                .strip()
                .matches("(?i)(the|a|an|this|these|that)?");
        String behind = text.substring(shorter.end(), longer.end());
        return samePlace && (behind.startsWith(",") || behind.matches("(?s)\\s(of|for|in|at|who|and)\\s.*"));
    }
}
