package org.detente.record.survey;

import java.util.Objects;

/**
 * How much a pair of actors do to each other or together.
 *
 * @param a code of the one that sorts first
 * @param b code of the other
 * @param acts number of acts, at least 1
 * @param conflict how many of them are conflict, in words or deeds
 */
public record PairCount(String a, String b, long acts, long conflict) {
    public PairCount {
        Objects.requireNonNull(a);
        Objects.requireNonNull(b);
        if (acts < 1 || conflict < 0 || conflict > acts) {
            throw new IllegalArgumentException(conflict + " of " + acts + " acts");
        }
    }

    /** Whether one of the two is this actor. */
    public boolean has(String code) {
        return a.equals(code) || b.equals(code);
    }
}
