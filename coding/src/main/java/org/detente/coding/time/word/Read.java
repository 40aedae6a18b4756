package org.detente.coding.time.word;

import org.jspecify.annotations.Nullable;

/**
 * What was read.
 *
 * @param meaning of the words
 * @param next word behind them
 */
public record Read<T>(T meaning, int next) {
    /** Of several readings of a place that with the most words, of equals the first; null where all are. */
    @SafeVarargs
    public static <T> @Nullable Read<T> longest(@Nullable Read<T>... readings) {
        Read<T> longest = null;
        for (Read<T> reading : readings) {
            if (reading != null && (longest == null || reading.next() > longest.next())) {
                longest = reading;
            }
        }
        return longest;
    }
}
