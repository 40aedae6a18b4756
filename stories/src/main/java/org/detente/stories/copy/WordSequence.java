package org.detente.stories.copy;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.detente.model.Span;

/**
 * The words of a text, runs of letters and digits, as hash values that leave case aside.
 *
 * <p>Example: {@code WordSequence.of("Moscow, again: MOSCOW")} has three words, of which the first and third have the same hash.
 */
final class WordSequence {
    private static final String OPENERS = ".!?:\n\"\u201C\u201D";

    private final long[] hashes;
    private final int[] starts;
    private final int[] ends;
    private final int size;
    private final String text;

    private WordSequence(String text, long[] hashes, int[] starts, int[] ends, int size) {
        this.text = text;
        this.hashes = hashes;
        this.starts = starts;
        this.ends = ends;
        this.size = size;
    }

    static WordSequence of(String text) {
        long[] hashes = new long[text.length() / 5 + 8];
        int[] starts = new int[hashes.length];
        int[] ends = new int[hashes.length];
        int size = 0;
        int at = 0;
        while (at < text.length()) {
            if (!Character.isLetterOrDigit(text.charAt(at))) {
                at++;
                continue;
            }
            if (size == hashes.length) {
                hashes = Arrays.copyOf(hashes, 2 * size);
                starts = Arrays.copyOf(starts, 2 * size);
                ends = Arrays.copyOf(ends, 2 * size);
            }
            starts[size] = at;
            long hash = 0;
            while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
                hash = hash * 0x5851F42D4C957F2DL + Character.toLowerCase(text.charAt(at)) + 1;
                at++;
            }
            hashes[size] = Hash.mix(hash);
            ends[size++] = at;
        }
        return new WordSequence(text, hashes, starts, ends, size);
    }

    int size() {
        return size;
    }

    long hash(int word) {
        return hashes[word];
    }

    boolean number(int word) {
        return Character.isDigit(text.charAt(starts[word]));
    }

    /** Whether a word begins with a digit, or with a capital where it need not. */
    private boolean nameOrNumber(int word) {
        char first = text.charAt(starts[word]);
        return number(word) || (Character.isUpperCase(first) && !opens(word));
    }

    /** Hashes of the names and numbers, each once, in increasing order. */
    long[] namesAndNumbers() {
        return IntStream.range(0, size)
                .filter(this::nameOrNumber)
                .mapToLong(this::hash)
                .sorted()
                .distinct()
                .toArray();
    }

    /** Whether a word may have its capital from its place: at the beginning, behind the end of a sentence or a quotation mark. */
    private boolean opens(int word) {
        if (word == 0) {
            return true;
        }
        for (int at = ends[word - 1]; at < starts[word]; at++) {
            if (OPENERS.indexOf(text.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Where words stand, from one to before another. */
    Span span(int from, int to) {
        return new Span(starts[from], ends[to - 1]);
    }

    /** Hashes of all runs of so many words; empty where there are fewer words. */
    long[] runs(int length) {
        long[] runs = new long[Math.max(0, size - length + 1)];
        for (int i = 0; i < runs.length; i++) {
            long hash = 0;
            for (int j = 0; j < length; j++) {
                hash = hash * 0x5851F42D4C957F2DL + hashes[i + j];
            }
            runs[i] = Hash.mix(hash);
        }
        return runs;
    }

    /** A hash of all words in their order. */
    long whole() {
        long hash = size;
        for (int i = 0; i < size; i++) {
            hash = Hash.of(hash, hashes[i]);
        }
        return hash;
    }

    boolean sameAs(WordSequence other) {
        return Arrays.equals(hashes, 0, size, other.hashes, 0, other.size);
    }
}
