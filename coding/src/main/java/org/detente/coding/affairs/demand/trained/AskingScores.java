package org.detente.coding.affairs.demand.trained;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.detente.coding.affairs.learnt.LinkedPart;
import org.detente.coding.affairs.text.Line;
import org.detente.coding.classes.Softmax;
import org.detente.encoder.meeting.MeetingArc;
import org.detente.encoder.meeting.MeetingReading;
import org.detente.model.Span;

/** What the network says of words that ask for something. */
final class AskingScores {
    private static final int ASKS = 1;
    /** Less likely words are left out; what is likelier is weighed again. */
    private static final double POSSIBLE = 0.2;

    private final List<Telling> tellings = new ArrayList<>();
    private final List<LinkedPart> parts;

    /**
     * Words of which a demand is told.
     *
     * @param part where they were read
     * @param first the piece at which they begin
     * @param words where they stand in the text
     * @param chance that they ask, 0 where only the rules take them to
     */
    record Telling(LinkedPart part, int first, Span words, double chance) {}

    /** What is asked, with the mean score of its pieces as a chance. */
    record Asked(Span words, double chance) {}

    AskingScores(List<LinkedPart> parts) {
        this.parts = List.copyOf(parts);
        parts.forEach(this::find);
    }

    private void find(LinkedPart part) {
        MeetingReading reading = part.reading();
        int piece = 0;
        while (piece < reading.size()) {
            double most = 0;
            int end = piece;
            for (double chance = chance(reading, end); chance > POSSIBLE; chance = chance(reading, end)) {
                most = Math.max(most, chance);
                end++;
            }
            if (end > piece && reading.span(piece, end - 1).length() > 0) {
                tellings.add(new Telling(part, piece, reading.span(piece, end - 1), most));
            }
            piece = Math.max(piece + 1, end);
        }
    }

    /** That a piece asks; 0 behind the last. */
    private static double chance(MeetingReading reading, int piece) {
        return piece < reading.size() ? Softmax.of(reading.asks(piece))[ASKS] : 0;
    }

    /** The words of a sentence that may ask, in their order. */
    List<Telling> of(Line line) {
        return tellings.stream()
                .filter(telling -> line.sentence().span().contains(telling.words()))
                .toList();
    }

    /** Words that only the rules take to ask; nothing where the network did not read them. */
    Optional<Telling> at(Span words) {
        return parts.stream()
                .filter(part -> part.reading().reads(words))
                .findFirst()
                .map(part -> new Telling(part, part.reading().pieceEndingAfter(words.start()), words, 0));
    }

    /** What is asked in the same sentence: the run of pieces that belongs there most. */
    static Optional<Asked> asked(Telling telling, Line line) {
        MeetingReading reading = telling.part().reading();
        int[] pieces = reading.piecesOf(line.sentence().span());
        Optional<Asked> best = Optional.empty();
        double most = 0;
        int at = 0;
        while (at < pieces.length) {
            double sum = 0;
            int end = at;
            while (end < pieces.length && reading.arc(MeetingArc.ASKED, telling.first(), pieces[end]) > 0) {
                sum += reading.arc(MeetingArc.ASKED, telling.first(), pieces[end++]);
            }
            if (sum > most && reading.span(pieces[at], pieces[end - 1]).length() > 0) {
                most = sum;
                best = Optional.of(
                        new Asked(reading.span(pieces[at], pieces[end - 1]), 1 / (1 + Math.exp(-sum / (end - at)))));
            }
            at = Math.max(at + 1, end);
        }
        return best;
    }
}
