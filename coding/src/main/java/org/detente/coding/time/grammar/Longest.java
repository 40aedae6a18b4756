package org.detente.coding.time.grammar;

import org.jspecify.annotations.Nullable;

/** Chooses between readings of the same place. */
final class Longest {
    private Longest() {}

    /** The reading with the most words, of several the first. */
    @SafeVarargs
    static <T> @Nullable Read<T> of(@Nullable Read<T>... readings) {
        Read<T> longest = null;
        for (Read<T> reading : readings) {
            if (reading != null && (longest == null || reading.next() > longest.next())) {
                longest = reading;
            }
        }
        return longest;
    }
}
