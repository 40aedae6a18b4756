package org.detente.coding.affairs.learnt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.detente.encoder.Passage;
import org.detente.encoder.Reading;
import org.detente.model.Span;

/**
 * The trained reader's states of an article's pieces, asked by words. Sentences that it did not read have none. Immutable.
 *
 * <pre>{@code
 * Optional<float[]> meaning = states.mean(sentence.span());
 * }</pre>
 */
public final class TextStates {
    /** Of a text that no trained reader read. */
    public static final TextStates NONE = new TextStates("", List.of());

    /** The marks at the ends of a passage have states too. */
    private static final int MARKS = 2;

    private final String encoder;
    private final List<Part> parts;

    /** A passage with the states of its pieces, row by row, one row more before the first piece. */
    private static final class Part {
        private final Passage passage;
        private final float[] states;
        private final int width;

        private Part(Passage passage, float[] states) {
            this.passage = passage;
            this.states = states;
            width = states.length / (passage.size() + MARKS);
        }

        /** Adds the states of the pieces of some words to a sum; returns how many there are. */
        private int add(Span words, float[] sum) {
            int[] pieces = passage.piecesOf(words);
            for (int piece : pieces) {
                for (int k = 0; k < width; k++) {
                    sum[k] += states[(piece + 1) * width + k];
                }
            }
            return pieces.length;
        }
    }

    private TextStates(String encoder, List<Part> parts) {
        this.encoder = encoder;
        this.parts = List.copyOf(parts);
    }

    /**
     * The states of readings.
     *
     * @param encoder SHA-256 of the reader's graph
     * @param readings of passages; those without states count for nothing
     */
    public static TextStates of(String encoder, List<Reading> readings) {
        List<Part> parts = new ArrayList<>();
        readings.forEach(reading -> reading.middle()
                .filter(states -> reading.passage().size() > 0)
                .ifPresent(states -> parts.add(new Part(reading.passage(), states))));
        return new TextStates(encoder, parts);
    }

    /** SHA-256 of the graph that made the states; empty where none did. */
    public String encoder() {
        return encoder;
    }

    /** The mean state of some words; absent where they were not read. */
    public Optional<float[]> mean(Span words) {
        float[] sum = new float[width()];
        int count = 0;
        for (Part part : parts) {
            count += part.add(words, sum);
        }
        for (int k = 0; k < sum.length && count > 0; k++) {
            sum[k] /= count;
        }
        return count == 0 ? Optional.empty() : Optional.of(sum);
    }

    /** Number of numbers in a state; 0 where there is none. */
    public int width() {
        return parts.isEmpty() ? 0 : parts.get(0).width;
    }
}
