package org.detente.evaluation.articles;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import org.detente.reading.page.trait.Traits;

/**
 * A block with what is known of it and whether it is a part of the article.
 */
final class Example {
    /** Numbers of its traits, and how much of each there is. */
    final int[] traits;

    final double[] values;
    final boolean positive;
    /** How much it counts. */
    final double importance;

    private Example(int[] traits, double[] values, boolean positive, double importance) {
        this.traits = traits;
        this.values = values;
        this.positive = positive;
        this.importance = importance;
    }

    /** An example that has all traits, in the order of their numbers. */
    static Example dense(double[] values, boolean positive) {
        return new Example(IntStream.range(0, values.length).toArray(), values.clone(), positive, 1);
    }

    double probability(double[] weights) {
        double sum = 0;
        for (int at = 0; at < traits.length; at++) {
            sum += weights[traits[at]] * values[at];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /** Takes in what is told of a block; a name not heard before gets the next number. */
    static final class Builder implements Traits {
        private final Map<String, Integer> numbers;
        private int[] traits = new int[64];
        private double[] values = new double[64];
        private int size;

        Builder(Map<String, Integer> numbers) {
            this.numbers = numbers;
        }

        @Override
        public void add(String name, double value) {
            if (size == traits.length) {
                traits = Arrays.copyOf(traits, 2 * size);
                values = Arrays.copyOf(values, 2 * size);
            }
            traits[size] = numbers.computeIfAbsent(name, ignored -> numbers.size());
            values[size++] = value;
        }

        Example build(boolean positive, double importance) {
            return new Example(Arrays.copyOf(traits, size), Arrays.copyOf(values, size), positive, importance);
        }
    }
}
