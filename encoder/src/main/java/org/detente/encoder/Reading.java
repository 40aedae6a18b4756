package org.detente.encoder;

import java.util.Arrays;
import java.util.Optional;
import org.detente.model.Status;

/**
 * What the model says of one passage: scores (logits, not probabilities) by piece and by pair of pieces.
 *
 * <p>Pieces are numbered as in the {@link #passage}. Every method throws {@link IndexOutOfBoundsException} for a piece that
 * the passage does not have. Immutable; the same passage has the same scores to the last bit, whatever is read beside it.
 *
 * <pre>{@code
 * Reading reading = encoder.read(passage);
 * if (reading.cue(4, Tag.BEGINS) > reading.cue(4, Tag.OUTSIDE)) {
 *     float source = reading.said(4, 0, Part.SOURCE_BEGINS);
 * }
 * }</pre>
 */
public final class Reading {
    private static final int TAGS = Tag.values().length;

    private final Passage passage;
    private final Labels labels;
    private final Scores scores;

    Reading(Passage passage, Labels labels, Scores scores) {
        this.passage = passage;
        this.labels = labels;
        this.scores = scores;
    }

    /** What was read. */
    public Passage passage() {
        return passage;
    }

    /** Whether a piece is of a mention of an actor. */
    public float mention(int piece, Tag tag) {
        return scores.mention()[at(piece, TAGS, tag.column())];
    }

    /** Whether a piece is of the cue of an attribution ("said", "according to"). */
    public float cue(int piece, Tag tag) {
        return scores.cue()[at(piece, TAGS, tag.column())];
    }

    /** That a piece is of no trigger ({@code OUTSIDE}) or of one that began before ({@code CONTINUES}). */
    public float noTrigger(int piece, Tag tag) {
        if (tag == Tag.BEGINS) {
            throw new IllegalArgumentException("a trigger begins with a root: ask trigger(piece, root)");
        }
        return scores.trigger()[at(piece, triggers(), tag.column())];
    }

    /** That a trigger of a root begins at a piece; the root is a position in {@link Labels#roots}. */
    public float trigger(int piece, int root) {
        if (root < 0 || root >= labels.roots().size()) {
            throw new IndexOutOfBoundsException(
                    "root " + root + " of " + labels.roots().size());
        }
        return scores.trigger()[at(piece, triggers(), 2 + root)];
    }

    /** Status of the event whose trigger begins at a piece. */
    public float status(int piece, Status status) {
        return scores.status()[
                at(piece, labels.statuses().size(), labels.statuses().indexOf(status))];
    }

    /** How a piece stands to the attribution whose cue begins at another. */
    public float said(int cue, int piece, Part part) {
        return scores.said()[pair(part.column(), cue, piece)];
    }

    /** Whether the mention that a piece is of stands on a side of the event whose trigger begins at another piece. */
    public float role(int trigger, int piece, Side side) {
        return scores.role()[pair(side.column(), trigger, piece)];
    }

    /** The encoder's state of a piece, a copy; absent unless the reading was asked for states. */
    public Optional<float[]> state(int piece) {
        return scores.hidden().map(all -> {
            int width = all.length / length();
            int from = at(piece, width, 0);
            return Arrays.copyOfRange(all, from, from + width);
        });
    }

    /**
     * What the network of meetings reads: states of all pieces and of the marks before and behind them, row by row; absent unless
     * the reading was asked for them.
     */
    public Optional<float[]> middle() {
        return scores.middle().map(float[]::clone);
    }

    private int triggers() {
        return 2 + labels.roots().size();
    }

    /** Length of the passage with the marks before and behind it. */
    private int length() {
        return passage.size() + 2;
    }

    private int row(int piece) {
        if (piece < 0 || piece >= passage.size()) {
            throw new IndexOutOfBoundsException("piece " + piece + " of " + passage.size());
        }
        return piece + 1;
    }

    private int at(int piece, int width, int column) {
        return row(piece) * width + column;
    }

    private int pair(int label, int head, int tail) {
        return (label * length() + row(head)) * length() + row(tail);
    }
}
