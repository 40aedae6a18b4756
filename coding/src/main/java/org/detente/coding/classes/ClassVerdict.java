package org.detente.coding.classes;

import java.util.Comparator;
import java.util.List;

/**
 * The classes that a pair may be of.
 *
 * @param chances all classes, the likeliest first
 */
public record ClassVerdict(List<Chance> chances) {
    /** The class of pairs that none of the user's classes is true of. */
    public static final String NONE = "-";

    /** A class with its probability. */
    public record Chance(String label, double probability) {}

    public ClassVerdict {
        chances = chances.stream()
                .sorted(Comparator.comparingDouble(c -> -c.probability()))
                .toList();
        if (chances.size() < 2) {
            throw new IllegalArgumentException("a verdict is between two classes at least: " + chances);
        }
    }

    /** The likeliest class. */
    public Chance best() {
        return chances.get(0);
    }

    /** The class after it. */
    public Chance runnerUp() {
        return chances.get(1);
    }

    /** Whether the likeliest is a class of the user's. */
    public boolean isEvent() {
        return !best().label().equals(NONE);
    }

    /** The probability of a class; 0 for one that is not among them. */
    public double chance(String label) {
        return chances.stream()
                .filter(chance -> chance.label().equals(label))
                .mapToDouble(Chance::probability)
                .sum();
    }
}
