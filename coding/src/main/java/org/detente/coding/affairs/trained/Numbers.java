package org.detente.coding.affairs.trained;

import java.util.ArrayList;
import java.util.List;

/** What is seen of something as numbers, one behind another. */
final class Numbers {
    private final List<Float> numbers = new ArrayList<>();

    Numbers add(boolean is) {
        return add(is ? 1.0 : 0.0);
    }

    Numbers add(double number) {
        numbers.add((float) number);
        return this;
    }

    float[] all() {
        float[] all = new float[numbers.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = numbers.get(i);
        }
        return all;
    }
}
