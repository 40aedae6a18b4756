package org.detente.evaluation.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntBiFunction;

/** Matches answers with gold one to one, those that share most first; of equals the earlier ones. */
final class Matching {
    private record Pair(int predicted, int gold, int weight) {}

    private Matching() {}

    /** Counts pairs; a weight of 0 forbids one. */
    static <T> Counts count(List<T> predicted, List<T> gold, ToIntBiFunction<T, T> weight) {
        List<Pair> pairs = new ArrayList<>();
        for (int p = 0; p < predicted.size(); p++) {
            for (int g = 0; g < gold.size(); g++) {
                int shared = weight.applyAsInt(predicted.get(p), gold.get(g));
                if (shared > 0) {
                    pairs.add(new Pair(p, g, shared));
                }
            }
        }
        pairs.sort(Comparator.comparingInt((Pair pair) -> -pair.weight)
                .thenComparingInt(Pair::predicted)
                .thenComparingInt(Pair::gold));
        boolean[] usedPredicted = new boolean[predicted.size()];
        boolean[] usedGold = new boolean[gold.size()];
        int matched = 0;
        for (Pair pair : pairs) {
            if (!usedPredicted[pair.predicted] && !usedGold[pair.gold]) {
                usedPredicted[pair.predicted] = true;
                usedGold[pair.gold] = true;
                matched++;
            }
        }
        return new Counts(matched, predicted.size(), gold.size());
    }
}
