package org.detente.stories.tension;

import java.util.HashMap;
import java.util.Map;

/**
 * How often each source is drawn in each resample.
 *
 * <p>Poisson bootstrap: every source is drawn a Poisson(1) number of times, independently of the others (Hanley and MacGibbon
 * 2006, Computer Methods and Programs in Biomedicine 83; Chamandy et al. 2012, "Estimating Uncertainty for Massive Data
 * Streams", Google). The numbers come from the source's name alone: they are the same in every run, and a source that comes
 * later changes none of them. It also tells something where there is one source only, which may be left out.
 */
final class SourceDraws {
    private static final int A_WORD = 4;
    private static final int BITS = 16;
    private static final byte[] POISSON = poisson();

    /** Sources that are remembered at most; a relation rarely has more outlets. */
    private static final int MOST_KNOWN = 4096;

    private final int resamples;
    private final Map<String, byte[]> known = new HashMap<>();

    SourceDraws(int resamples) {
        this.resamples = resamples;
    }

    int resamples() {
        return resamples;
    }

    /** Adds to each resample how often a source is drawn in it. */
    void add(String source, int[] draws) {
        byte[] drawn = known.get(source);
        if (drawn == null) {
            drawn = drawn(source);
            if (known.size() < MOST_KNOWN) {
                known.put(source, drawn);
            }
        }
        for (int i = 0; i < draws.length; i++) {
            draws[i] += drawn[i];
        }
    }

    private byte[] drawn(String source) {
        byte[] drawn = new byte[resamples];
        long state = hash(source);
        for (int i = 0; i < drawn.length; i += A_WORD) {
            state += 0x9E3779B97F4A7C15L;
            long word = mix(state);
            for (int j = i; j < Math.min(i + A_WORD, drawn.length); j++) {
                drawn[j] = POISSON[(int) (word & 0xFFFF)];
                word >>>= BITS;
            }
        }
        return drawn;
    }

    /** FNV-1a over the characters. */
    private static long hash(String text) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
        }
        return mix(hash);
    }

    /** The finalizer of SplitMix64 (Steele, Lea and Flood 2014). */
    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** The quantiles of Poisson(1) in 65,536 steps. */
    private static byte[] poisson() {
        byte[] counts = new byte[1 << BITS];
        byte count = 0;
        double chance = Math.exp(-1);
        double until = chance;
        for (int i = 0; i < counts.length; i++) {
            while ((i + 0.5) / counts.length > until) {
                count++;
                chance /= count;
                until += chance;
            }
            counts[i] = count;
        }
        return counts;
    }
}
