package org.detente.coding.explanation;

import java.util.Map;
import org.detente.coding.reader.event.RootScores;
import org.detente.encoder.Passage;
import org.detente.encoder.Reading;
import org.detente.model.EventType;
import org.detente.model.Span;

/** Asks of a passage whether one piece begins to report a deed of one type. */
record RootJudge(RootScores roots, int piece, EventType type) {
    private static final double FLOOR = 1e-12;

    /** Takes the piece that does so most likely among some words, the first of those alike. */
    static RootJudge of(RootScores roots, Reading reading, Span words, EventType type) {
        Passage passage = reading.passage();
        int best = Math.min(passage.pieceEndingAfter(words.start()), passage.size() - 1);
        for (int piece : passage.piecesOf(words)) {
            boolean likelier =
                    roots.at(reading, piece).of(type) > roots.at(reading, best).of(type);
            best = likelier ? piece : best;
        }
        return new RootJudge(roots, best, type);
    }

    RootScores.Chances chances(Reading reading) {
        return roots.at(reading, piece);
    }

    double probability(Reading reading) {
        return Math.min(1, chances(reading).of(type));
    }

    /** The natural logarithm of the odds; what speaks against is added up, as 1 − p would lose it where p is near 1. */
    double logOdds(Reading reading) {
        RootScores.Chances chances = chances(reading);
        double against = chances.outside() + chances.inside();
        for (Map.Entry<EventType, Double> other : chances.types().entrySet()) {
            against += other.getKey() == type ? 0 : other.getValue();
        }
        return Math.log(chances.of(type) + FLOOR) - Math.log(against + FLOOR);
    }
}
