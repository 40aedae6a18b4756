package org.detente.stories.copy;

import java.util.ArrayList;
import java.util.List;
import org.detente.model.Span;

/**
 * The words of two short texts that are not in their longest common subsequence.
 *
 * @param same how many words are
 * @param oneOnly where the other words of the one stand, neighbours joined
 * @param otherOnly where the other words of the other stand, neighbours joined
 */
record WordDifference(int same, List<Span> oneOnly, List<Span> otherOnly) {
    /** Longer ones are taken for different as a whole: the time grows with the product of the lengths. */
    private static final int MOST_WORDS = 1000;

    static WordDifference of(WordSequence one, WordSequence other) {
        if (Math.max(one.size(), other.size()) > MOST_WORDS) {
            boolean same = one.sameAs(other);
            return new WordDifference(
                    same ? one.size() : 0, same ? List.of() : whole(one), same ? List.of() : whole(other));
        }
        int[][] longest = new int[one.size() + 1][other.size() + 1];
        for (int i = one.size() - 1; i >= 0; i--) {
            for (int j = other.size() - 1; j >= 0; j--) {
                longest[i][j] = one.hash(i) == other.hash(j)
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        boolean[] oneSame = new boolean[one.size()];
        boolean[] otherSame = new boolean[other.size()];
        int i = 0;
        int j = 0;
        while (i < one.size() && j < other.size()) {
            if (one.hash(i) == other.hash(j)) {
                oneSame[i++] = true;
                otherSame[j++] = true;
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return new WordDifference(longest[0][0], others(one, oneSame), others(other, otherSame));
    }

    private static List<Span> whole(WordSequence words) {
        return words.size() == 0 ? List.of() : List.of(words.span(0, words.size()));
    }

    private static List<Span> others(WordSequence words, boolean[] same) {
        List<Span> others = new ArrayList<>();
        int at = 0;
        while (at < same.length) {
            int from = at;
            while (at < same.length && !same[at]) {
                at++;
            }
            if (at > from) {
                others.add(words.span(from, at));
            } else {
                at++;
            }
        }
        return others;
    }
}
