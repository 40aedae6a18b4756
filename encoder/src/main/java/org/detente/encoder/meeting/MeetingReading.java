package org.detente.encoder.meeting;

import java.util.List;
import java.util.Objects;
import org.detente.encoder.TextPieces;
import org.detente.model.InstrumentKind;
import org.detente.model.MeetingStatus;
import org.detente.model.Span;

/**
 * What the network says of consecutive pieces of an article: scores (logits, not probabilities) by piece and by pair of pieces.
 *
 * <p>Pieces are counted from 0, with the marks at the ends of each passage, which stand for no characters. Every method throws {@link
 * IndexOutOfBoundsException} for a piece that it does not have.
 */
public final class MeetingReading implements TextPieces {
    private final List<MeetingStatus> statuses;
    private final List<MeetingArc> arcs;
    private final List<Span> spans;
    private final ScoredPieces scores;

    MeetingReading(List<MeetingStatus> statuses, List<MeetingArc> arcs, List<Span> spans, ScoredPieces scores) {
        this.statuses = List.copyOf(statuses);
        this.arcs = List.copyOf(arcs);
        this.spans = List.copyOf(spans);
        this.scores = scores;
    }

    /** Number of pieces. */
    @Override
    public int size() {
        return spans.size();
    }

    /** The characters of the article that a piece stands for. */
    @Override
    public Span span(int piece) {
        return spans.get(piece);
    }

    /** From the start of one piece to the end of another, the same or a later one. */
    public Span span(int first, int last) {
        return new Span(spans.get(first).start(), spans.get(last).end());
    }

    /** What a piece's scores by status are of, in this order, behind the score that it tells of no meeting. */
    public List<MeetingStatus> statuses() {
        return statuses;
    }

    /** That a piece is of no words that tell of a meeting, then by status that it is of such words. */
    public float[] tells(int piece) {
        Objects.checkIndex(piece, size());
        return scores.tells(piece);
    }

    /**
     * That a piece is of no words that stand for an instrument, that it is of such words which tell no status, then by status that they tell it:
     * proposed, in force, at risk, suspended, severed, withdrawn, rejected.
     */
    public float[] stands(int piece) {
        Objects.checkIndex(piece, size());
        return scores.stands(piece);
    }

    /** That a piece, where it is of words that stand for an instrument, is of one of a kind, in the order of {@link InstrumentKind}. */
    public float[] kinds(int piece) {
        Objects.checkIndex(piece, size());
        return scores.kinds(piece);
    }

    /** That a piece is of no words that ask for something, then that it is of such words. */
    public float[] asks(int piece) {
        Objects.checkIndex(piece, size());
        return scores.asks(piece);
    }

    /** That a piece is of no words that answer a demand, then that it is of such words: which accept, accept in part, reject, or counter. */
    public float[] answers(int piece) {
        Objects.checkIndex(piece, size());
        return scores.answers(piece);
    }

    /** That a piece is of no words that mean an actor, that it begins such words, that it goes on with them. */
    public float[] means(int piece) {
        Objects.checkIndex(piece, size());
        return scores.means(piece);
    }

    /** Whether a piece belongs to the words that tell of a meeting, ask or answer and begin at another. */
    public float arc(MeetingArc arc, int telling, int piece) {
        Objects.checkIndex(telling, size());
        Objects.checkIndex(piece, size());
        return scores.arc(arcs.indexOf(arc), telling, piece);
    }
}
