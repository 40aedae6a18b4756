package org.detente.coding.affairs.learnt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.detente.coding.classes.Softmax;
import org.detente.encoder.meeting.MeetingArc;
import org.detente.encoder.meeting.MeetingReading;

/** A part of a text with the network's scores, asked for actors in place of pieces. Immutable. */
public final class LinkedPart {
    /** Of somebody whom no words mean: the log-odds of one in four hundred. Words that mean somebody may score less. */
    public static final double NOBODY = -6;

    private static final int NONE = 0;
    private static final double LEAST = 1e-3;

    private final MeetingReading reading;
    private final Map<String, List<Weighed>> meanings = new HashMap<>();

    /** A piece of words that may mean somebody, and the logarithm of how likely they do. */
    private record Weighed(int piece, double weight) {}

    LinkedPart(MeetingReading reading, List<Meaning> meanings) {
        this.reading = reading;
        for (Meaning meaning : meanings) {
            List<Weighed> pieces = this.meanings.computeIfAbsent(meaning.code(), code -> new ArrayList<>());
            for (int piece : reading.piecesOf(meaning.words())) {
                double means = 1 - Softmax.of(reading.means(piece))[NONE];
                pieces.add(new Weighed(piece, Math.log(Math.max(LEAST, means * meaning.chance()))));
            }
        }
    }

    /** The network's scores. */
    public MeetingReading reading() {
        return reading;
    }

    /**
     * The log-odds that an actor takes part in what is told, by all words that may mean him; words that hardly mean anybody, such as the name of
     * a place, count little.
     *
     * @param arc {@link MeetingArc#SIDE}, {@link MeetingArc#ASKER} or {@link MeetingArc#TARGET}
     * @param telling the piece at which the words that tell begin
     * @param code the actor's
     */
    public double odds(MeetingArc arc, int telling, String code) {
        double[] scores = meanings.getOrDefault(code, List.of()).stream()
                .mapToDouble(one -> reading.arc(arc, telling, one.piece()) + one.weight())
                .toArray();
        return scores.length == 0 ? NOBODY : Softmax.logSum(scores);
    }
}
