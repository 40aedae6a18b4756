package org.detente.stories.story;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.detente.model.resource.OwnFile;

/** How much each {@link Likeness} counts: a logistic regression, whose weights are in {@code weights.tsv}. */
final class StoryWeights {
    private static final String FILE = "weights.tsv";
    private static final StoryWeights INSTANCE = read();

    private final double[] weights;

    private StoryWeights(double[] weights) {
        this.weights = weights;
    }

    static StoryWeights instance() {
        return INSTANCE;
    }

    /** How likely two articles are about one happening, 0 to 1. */
    double likelihood(Profile one, Profile other) {
        double[] values = Likeness.values(one, other);
        double evidence = 0;
        for (int i = 0; i < values.length; i++) {
            evidence += weights[i] * values[i];
        }
        return 1 / (1 + Math.exp(-evidence));
    }

    private static StoryWeights read() {
        Map<Likeness, Double> weights = new EnumMap<>(Likeness.class);
        OwnFile.rows(StoryWeights.class, FILE)
                .forEach(cells -> weights.put(Likeness.labelled(cells[0]), Double.parseDouble(cells[1])));
        return new StoryWeights(Arrays.stream(Likeness.values())
                .mapToDouble(likeness -> Objects.requireNonNull(weights.get(likeness), likeness.label()))
                .toArray());
    }
}
