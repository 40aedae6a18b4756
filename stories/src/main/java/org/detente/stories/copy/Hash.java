package org.detente.stories.copy;

/** Hash values of 64 bits that are the same on every machine. */
final class Hash {
    private Hash() {}

    /** Spreads every bit over all bits (the finalizer of SplitMix64; Steele, Lea and Flood 2014). */
    static long mix(long value) {
        long z = value + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** Of two values in this order. */
    static long of(long first, long second) {
        return mix(mix(first) + second);
    }
}
