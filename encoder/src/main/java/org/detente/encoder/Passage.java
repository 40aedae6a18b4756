package org.detente.encoder;

import java.util.Arrays;
import java.util.List;
import org.detente.model.Span;

/**
 * A stretch of a text that is read in one pass: consecutive sentences, cut into word pieces.
 *
 * <p>Pieces are counted from 0 and are those of the text only; the marks that the encoder wants around a passage are its
 * own affair. Spans are into the whole text from which the passage was taken. Immutable.
 *
 * <pre>{@code
 * Passage passage = encoder.passages("Iran rebuffed Oslo.", sentences, mentions).get(0);
 * passage.span(1);  // [5, 8): "reb", of "rebuffed"
 * passage.continuesWord(2); // true: "uffed"
 * }</pre>
 */
public final class Passage implements TextPieces {
    private final List<Span> sentences;
    private final Pieces pieces;
    private final boolean[] known;
    private final int unread;

    Passage(List<Span> sentences, Pieces pieces, boolean[] known, int unread) {
        if (known.length != pieces.size()) {
            throw new IllegalArgumentException(known.length + " kinds for " + pieces.size() + " pieces");
        }
        this.sentences = List.copyOf(sentences);
        this.pieces = pieces;
        this.known = known.clone();
        this.unread = unread;
    }

    /** The sentences that the passage was made of, in the order of the text. */
    public List<Span> sentences() {
        return sentences;
    }

    /** Number of pieces; 0 for sentences without a single visible character. */
    @Override
    public int size() {
        return pieces.size();
    }

    /**
     * The characters that a piece stands for.
     *
     * @throws IndexOutOfBoundsException where there is no such piece
     */
    @Override
    public Span span(int piece) {
        return new Span(pieces.start(piece), pieces.end(piece));
    }

    /** From the start of one piece to the end of another, the same or a later one. */
    public Span span(int first, int last) {
        return new Span(pieces.start(first), pieces.end(last));
    }

    /** Whether a piece continues the word of the piece before it. */
    public boolean continuesWord(int piece) {
        return pieces.continuesWord(piece);
    }

    /** Whether a piece is of a mention that was known before the reading. */
    public boolean known(int piece) {
        return known[piece];
    }

    /** Code units at the end of a sentence that is too long to be read whole; 0 for all but a few texts. */
    public int unread() {
        return unread;
    }

    /** The same passage with the pieces between two numbers, the second excluded, replaced by one of the vocabulary. */
    Passage replaced(int from, int to, int id) {
        return new Passage(sentences, pieces.replaced(from, to, id), known, unread);
    }

    int id(int piece) {
        return pieces.id(piece);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Passage that
                && sentences.equals(that.sentences)
                && pieces.equals(that.pieces)
                && Arrays.equals(known, that.known)
                && unread == that.unread;
    }

    @Override
    public int hashCode() {
        return 31 * pieces.hashCode() + Arrays.hashCode(known);
    }

    @Override
    public String toString() {
        return size() + " pieces of " + sentences;
    }
}
