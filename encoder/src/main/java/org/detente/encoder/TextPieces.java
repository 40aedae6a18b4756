package org.detente.encoder;

import java.util.stream.IntStream;
import org.detente.model.Span;

/**
 * Word pieces in the order of a text, counted from 0, asked by the words that they stand for.
 *
 * <pre>{@code
 * for (int piece : passage.piecesOf(words)) {
 *     sum += reading.role(trigger, piece, side);
 * }
 * }</pre>
 */
public interface TextPieces {
    /** Number of pieces. */
    int size();

    /** The characters of the text that a piece stands for. */
    Span span(int piece);

    /** The first piece that ends behind an offset of the text, or {@link #size} where there is none. */
    default int pieceEndingAfter(int offset) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (span(middle).end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The pieces that stand for some words or a part of them, in their order; empty where none does. */
    default int[] piecesOf(Span words) {
        int first = pieceEndingAfter(words.start());
        int end = first;
        while (end < size() && span(end).start() < words.end()) {
            end++;
        }
        return IntStream.range(first, end).toArray();
    }

    /** Whether a piece stands for some of the words. */
    default boolean reads(Span words) {
        int first = pieceEndingAfter(words.start());
        return first < size() && span(first).start() < words.end();
    }
}
