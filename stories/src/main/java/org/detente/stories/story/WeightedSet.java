package org.detente.stories.story;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * A set of things with how much each counts, as two sets of the same kind of thing are compared.
 *
 * <p>A thing is kept as a hash of 32 bits, in the order of the hashes, so that two sets are compared in one pass.
 */
final class WeightedSet {
    private final int[] things;
    private final double[] weights;
    private final double sum;
    private final double squares;

    private WeightedSet(int[] things, double[] weights) {
        this.things = things;
        this.weights = weights;
        double total = 0;
        double totalSquares = 0;
        for (double weight : weights) {
            total += weight;
            totalSquares += weight * weight;
        }
        this.sum = total;
        this.squares = totalSquares;
    }

    /** Collects a set; a thing that comes again keeps its higher weight. */
    static final class Builder {
        private final Map<String, Double> weights = new HashMap<>();

        void add(String thing, double weight) {
            weights.merge(thing, weight, Math::max);
        }

        /** As above, but a thing that comes again counts for its weights together. */
        void count(String thing, double weight) {
            weights.merge(thing, weight, Double::sum);
        }

        Map<String, Double> weights() {
            return weights;
        }

        WeightedSet build() {
            TreeMap<Integer, Double> sorted = new TreeMap<>();
            weights.forEach((thing, weight) -> sorted.merge(thing.hashCode(), weight, Math::max));
            int[] things = new int[sorted.size()];
            double[] values = new double[things.length];
            int next = 0;
            for (Map.Entry<Integer, Double> entry : sorted.entrySet()) {
                things[next] = entry.getKey();
                values[next++] = entry.getValue();
            }
            return new WeightedSet(things, values);
        }
    }

    boolean isEmpty() {
        return things.length == 0;
    }

    /** The cosine of the two as vectors, 0 to 1; 0 where one is empty. */
    double cosine(WeightedSet other) {
        double product = 0;
        for (int i = 0, k = 0; i < things.length && k < other.things.length; ) {
            if (things[i] == other.things[k]) {
                product += weights[i++] * other.weights[k++];
            } else if (things[i] < other.things[k]) {
                i++;
            } else {
                k++;
            }
        }
        return product == 0 ? 0 : product / Math.sqrt(squares * other.squares);
    }

    /** The weight of what both hold, by the lower of its two weights. */
    double shared(WeightedSet other) {
        double shared = 0;
        for (int i = 0, k = 0; i < things.length && k < other.things.length; ) {
            if (things[i] == other.things[k]) {
                shared += Math.min(weights[i++], other.weights[k++]);
            } else if (things[i] < other.things[k]) {
                i++;
            } else {
                k++;
            }
        }
        return shared;
    }

    /** Which part of the lighter one the other holds too, 0 to 1; 0 where one is empty. */
    double held(WeightedSet other) {
        double lighter = Math.min(sum, other.sum);
        return lighter == 0 ? 0 : Math.min(1, shared(other) / lighter);
    }
}
