package org.detente.coding.affairs.demand.answer;

import java.util.List;
import org.detente.coding.classes.Softmax;
import org.detente.encoder.meeting.MeetingArc;
import org.detente.encoder.meeting.MeetingReading;
import org.detente.model.Span;

/**
 * What the network sees of answers, asked by words.
 *
 * @param parts its reading of the text, part by part
 */
record AnswerScores(List<MeetingReading> parts) {
    /** Of any answer, then by what it comes to. */
    static final int CLASSES = 5;

    AnswerScores {
        parts = List.copyOf(parts);
    }

    /** How likely some of the words answer anything, then by what the answer comes to; of words that were not read nothing is likely. */
    double[] of(Span words) {
        double[] most = new double[CLASSES];
        for (MeetingReading part : parts) {
            for (int piece : part.piecesOf(words)) {
                double[] chances = Softmax.of(part.answers(piece));
                most[0] = Math.max(most[0], 1 - chances[0]);
                for (int i = 1; i < CLASSES; i++) {
                    most[i] = Math.max(most[i], chances[i]);
                }
            }
        }
        return most;
    }

    /** How likely it is that some of the words answer what other words ask. */
    double link(Span words, Span asking) {
        double most = 0;
        for (MeetingReading part : parts) {
            if (part.reads(asking)) {
                int asks = part.pieceEndingAfter(asking.start());
                for (int piece : part.piecesOf(words)) {
                    double own = 1 / (1 + Math.exp(-part.arc(MeetingArc.ANSWERS, piece, asks)));
                    most = Math.max(most, (1 - Softmax.of(part.answers(piece))[0]) * own);
                }
            }
        }
        return most;
    }
}
