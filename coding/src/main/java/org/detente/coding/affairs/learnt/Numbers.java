package org.detente.coding.affairs.learnt;

import java.util.ArrayList;
import java.util.List;

/** What is seen of something as numbers, one behind another. */
public final class Numbers {
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

    /** All, in the order in which they were added. */
    public float[] all() {
        float[] all = new float[numbers.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = numbers.get(i);
        }
        return all;
    }
}
