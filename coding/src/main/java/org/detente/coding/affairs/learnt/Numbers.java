package org.detente.coding.affairs.learnt;

import java.util.ArrayList;
import java.util.List;

/** What is seen of something as numbers, one behind another. */
public final class Numbers {
    private static final double LEAST = 1e-3;
    private static final double NOTHING = 1e-6;
    private static final double MOST_LOGIT = 6;

    private final List<Float> numbers = new ArrayList<>();

    /** Adds 1 for what is, else 0. */
    public Numbers add(boolean is) {
        return add(is ? 1.0 : 0.0);
    }

    /** Adds a number. */
    public Numbers add(double number) {
        numbers.add((float) number);
        return this;
    }

    /** A chance on a logarithmic scale from 0, one in a thousand or less, to 1, certainty. */
    public static double logScale(double chance) {
        return 1 - Math.log(Math.max(chance, LEAST)) / Math.log(LEAST);
    }

    /** A chance by its log-odds, between -1 and 1, where they are reached at odds of four hundred. */
    public static double logOdds(double chance) {
        double odds = Math.log(Math.max(chance, NOTHING) / Math.max(1 - chance, NOTHING));
        return Math.max(-1, Math.min(1, odds / MOST_LOGIT));
    }

    /** All, in the order in which they were added. */
    public float[] all() {
        float[] all = new float[numbers.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = numbers.get(i);
        }
        return all;
    }
}
