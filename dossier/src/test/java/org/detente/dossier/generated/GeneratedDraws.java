package org.detente.dossier.generated;

import java.util.List;
import java.util.Random;

/** Draws whose first choices are far more frequent than the last: the n-th has the weight 1/n (Zipf 1949). */
final class GeneratedDraws {
    private final double[] until;

    GeneratedDraws(int choices) {
        until = new double[choices];
        double sum = 0;
        for (int i = 0; i < choices; i++) {
            sum += 1.0 / (i + 1);
            until[i] = sum;
        }
    }

    int next(Random random) {
        int found = java.util.Arrays.binarySearch(until, random.nextDouble() * until[until.length - 1]);
        return Math.min(until.length - 1, found < 0 ? -found - 1 : found);
    }

    static <T> T anyOf(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
