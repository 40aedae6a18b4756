package org.detente.reading.page.trait;

import java.util.HashSet;
import java.util.Set;

/** The runs of three words in a text, by which it is told how much of another text it contains. */
public final class Shingled {
    private static final int LENGTH = 3;
    private static final int MOST_WORDS = 200_000;

    private final Set<Long> shingles = new HashSet<>();

    /** No text yet. */
    public Shingled() {}

    /** Takes in the runs of a text. */
    public void add(String text) {
        walk(text, shingles::add);
    }

    /** Share of the text's runs that are here; not a number where the text is shorter than a run. */
    public double share(String text) {
        int[] counts = new int[2];
        walk(text, shingle -> {
            counts[0]++;
            counts[1] += shingles.contains(shingle) ? 1 : 0;
        });
        return (double) counts[1] / counts[0];
    }

    /** How many different runs there are. */
    public int size() {
        return shingles.size();
    }

    private interface Visitor {
        void visit(long shingle);
    }

    private static void walk(String text, Visitor visitor) {
        long first = 0;
        long second = 0;
        long hash = 0;
        int words = 0;
        for (int at = 0; at <= text.length() && words < MOST_WORDS; at++) {
            char c = at < text.length() ? text.charAt(at) : ' ';
            if (Character.isLetterOrDigit(c)) {
                hash = 31 * hash + Character.toLowerCase(c) + 1;
            } else if (hash != 0) {
                words++;
                if (words >= LENGTH) {
                    visitor.visit((first * 1_000_003 + second) * 1_000_003 + hash);
                }
                first = second;
                second = hash;
                hash = 0;
            }
        }
    }
}
