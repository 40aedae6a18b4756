package org.detente.coding.place;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.detente.model.resource.OwnFile;

/**
 * How much each {@link Feature} counts in the choice of a place: a conditional logit model (McFadden, 1974), in which a place's
 * probability is proportional to e to the power of its weighted features. Immutable.
 */
public final class PlaceWeights {
    private static final String FITTED = "weights.tsv";
    private static final String BY_HAND = "weights-by-hand.tsv";

    private final double[] values;

    /** @param values in the order of {@link Feature} */
    public PlaceWeights(double[] values) {
        if (values.length != Feature.values().length) {
            throw new IllegalArgumentException(values.length + " weights for " + Feature.values().length + " features");
        }
        this.values = values.clone();
    }

    /**
     * Those that come with the program.
     *
     * @throws IllegalStateException where the file lacks a feature or has an unknown one
     */
    public static PlaceWeights standard() {
        return read(FITTED);
    }

    /** Those that were set by hand, which fitting starts from. */
    public static PlaceWeights byHand() {
        return read(BY_HAND);
    }

    private static PlaceWeights read(String resource) {
        Map<Feature, Double> read = new EnumMap<>(Feature.class);
        OwnFile.rows(PlaceWeights.class, resource)
                .forEach(cells -> read.put(feature(resource, cells[0]), Double.valueOf(cells[1])));
        return new PlaceWeights(Arrays.stream(Feature.values())
                .mapToDouble(feature -> {
                    Double weight = read.get(feature);
                    if (weight == null) {
                        throw new IllegalStateException(resource + " has no weight for " + feature.word());
                    }
                    return weight;
                })
                .toArray());
    }

    /** The weight of a feature. */
    public double of(Feature feature) {
        return values[feature.column()];
    }

    /** A line for each feature, as a file of weights has them. */
    public List<String> lines() {
        return Arrays.stream(Feature.values())
                .map(feature -> String.format(Locale.ROOT, "%s\t%.3f", feature.word(), of(feature)))
                .toList();
    }

    double score(double[] features) {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += values[i] * features[i];
        }
        return sum;
    }

    private static Feature feature(String resource, String word) {
        try {
            return Feature.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(resource + " has the unknown feature " + word, e);
        }
    }
}
