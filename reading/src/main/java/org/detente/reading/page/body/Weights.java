package org.detente.reading.page.body;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much each trait of a block speaks for its being a part of the article: two logistic regressions, of which the
 * second also knows what the first thinks of the blocks around.
 *
 * <p>Immutable. The shipped weights are in weights.tsv, which names the command that made them.
 */
public final class Weights {
    private final Map<String, Double> first;
    private final Map<String, Double> second;

    /**
     * Weights by trait.
     *
     * @param first of the judgement of a block by itself
     * @param second of the judgement of a block among the others
     */
    public Weights(Map<String, Double> first, Map<String, Double> second) {
        this.first = Map.copyOf(first);
        this.second = Map.copyOf(second);
    }

    /** The weights that the program carries. */
    public static Weights shipped() {
        Map<String, Double> first = new HashMap<>();
        Map<String, Double> second = new HashMap<>();
        for (String[] row : Resource.rows("weights.tsv", 3)) {
            (row[0].equals("first") ? first : second).put(row[1], Double.valueOf(row[2]));
        }
        return new Weights(first, second);
    }

    /** The weights as rows of a table, which {@link #shipped} reads: judgement, trait, weight; sorted by trait. */
    public String asTable() {
        StringBuilder table = new StringBuilder();
        append("first", first, table);
        append("second", second, table);
        return table.toString();
    }

    private static void append(String judgement, Map<String, Double> weights, StringBuilder table) {
        for (Map.Entry<String, Double> weight : new TreeMap<>(weights).entrySet()) {
            table.append(judgement)
                    .append('\t')
                    .append(weight.getKey())
                    .append('\t')
                    .append(String.format(Locale.ROOT, "%.3f", weight.getValue()))
                    .append('\n');
        }
    }

    /** How likely each block of a page is a part of the article, 0 to 1. */
    public double[] judge(Candidates candidates) {
        double[] alone = new double[candidates.size()];
        for (int index = 0; index < alone.length; index++) {
            Sum sum = new Sum(first);
            candidates.describe(index, sum);
            alone[index] = sum.probability();
        }
        Sum[] among = new Sum[alone.length];
        candidates.describeAmong(alone, index -> among[index] = new Sum(second));
        return Arrays.stream(among).mapToDouble(Sum::probability).toArray();
    }

    private static final class Sum implements Traits {
        private final Map<String, Double> weights;
        private double sum;

        Sum(Map<String, Double> weights) {
            this.weights = weights;
        }

        @Override
        public void add(String name, double value) {
            sum += weights.getOrDefault(name, 0.0) * value;
        }

        double probability() {
            return 1 / (1 + Math.exp(-sum));
        }
    }
}
