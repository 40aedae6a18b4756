package org.detente.reading.page.trait;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much each trait of a block speaks for its being a part of the article: the weights of two logistic regressions, of
 * which the second also knows what the first thinks of the blocks around.
 *
 * <p>Immutable. The shipped weights are in weights.tsv, which names the command that made them.
 */
public final class Weights {
    private final Map<String, double[]> byTrait;

    /**
     * Weights by trait.
     *
     * @param alone of the judgement of a block by itself
     * @param among of the judgement of a block among the others
     */
    public Weights(Map<String, Double> alone, Map<String, Double> among) {
        Map<String, double[]> both = new TreeMap<>();
        alone.forEach((trait, weight) -> both.computeIfAbsent(trait, ignored -> new double[2])[0] = weight);
        among.forEach((trait, weight) -> both.computeIfAbsent(trait, ignored -> new double[2])[1] = weight);
        this.byTrait = Map.copyOf(both);
    }

    /** The weights that the program carries. */
    public static Weights shipped() {
        Map<String, Double> alone = new TreeMap<>();
        Map<String, Double> among = new TreeMap<>();
        for (String[] row : Resource.rows("weights.tsv", 3)) {
            alone.put(row[0], Double.valueOf(row[1]));
            among.put(row[0], Double.valueOf(row[2]));
        }
        return new Weights(alone, among);
    }

    /** A judgement of a block of which nothing has been told yet. */
    public Judgement judgement() {
        return new Judgement(byTrait);
    }

    /** The weights as rows of the table that {@link #shipped} reads: trait, weight alone, weight among; sorted. */
    public String asTable() {
        StringBuilder table = new StringBuilder();
        new TreeMap<>(byTrait)
                .forEach((trait, weights) ->
                        table.append(String.format(Locale.ROOT, "%s\t%.3f\t%.3f\n", trait, weights[0], weights[1])));
        return table.toString();
    }
}
