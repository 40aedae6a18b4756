package org.detente.coding.place;

import java.util.Objects;
import org.detente.coding.place.gazetteer.NameKind;

/** A place that a name may mean, with what speaks for it; changed only while an article is being weighed. */
public final class Weighed {
    private final int place;
    private final NameKind kind;
    private final double[] features = new double[Feature.values().length];
    private double belief;

    Weighed(int place, NameKind kind, double belief) {
        this.place = place;
        this.kind = Objects.requireNonNull(kind);
        this.belief = belief;
    }

    /** Its number in the gazetteer. */
    public int place() {
        return place;
    }

    /** What the name is to it. */
    public NameKind kind() {
        return kind;
    }

    /** How likely it is meant, 0 to 1; the candidates of a name sum to 1. */
    public double belief() {
        return belief;
    }

    /** What speaks for it, in the order of {@link Feature}. */
    public double[] features() {
        return features.clone();
    }

    double[] values() {
        return features;
    }

    void set(Feature feature, double value) {
        features[feature.column()] = value;
    }

    double get(Feature feature) {
        return features[feature.column()];
    }

    void believe(double value) {
        belief = value;
    }
}
