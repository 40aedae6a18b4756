package org.detente.coding.reader.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.detente.encoder.Labels;
import org.detente.encoder.Reading;
import org.detente.encoder.Tag;
import org.detente.model.EventType;

/** Probabilities of the roots whose trigger may begin at a piece; those of a type's finer roots are added. */
public final class RootScores {
    private final List<ReadRoot> roots;

    /** For the roots of a model. */
    public RootScores(Labels labels) {
        this.roots = labels.roots().stream().map(ReadRoot::of).toList();
    }

    /**
     * What may begin at a piece.
     *
     * @param outside probability that the piece is of no trigger
     * @param inside probability that it continues one
     * @param types probability by type
     */
    public record Chances(double outside, double inside, Map<EventType, Double> types) {
        /** The types, the likeliest first. */
        public List<EventType> ranked() {
            List<EventType> ranked = new ArrayList<>(types.keySet());
            ranked.sort(Comparator.comparingDouble((EventType t) -> -types.getOrDefault(t, 0.0)));
            return ranked;
        }

        /** That of a type. */
        public double of(EventType type) {
            return types.getOrDefault(type, 0.0);
        }

        /** Whether a trigger begins here, where as much as {@code ease} is taken from the score of "no trigger". */
        boolean begins(double ease) {
            double begin = types.values().stream().mapToDouble(d -> d).max().orElse(0);
            return begin > outside * Math.exp(-ease) && begin > inside;
        }
    }

    /** The likeliest root of a type at a piece. */
    ReadRoot finest(Reading reading, int piece, EventType type) {
        ReadRoot best = new ReadRoot(type, Optional.empty());
        float highest = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < roots.size(); i++) {
            if (roots.get(i).type() == type && reading.trigger(piece, i) > highest) {
                highest = reading.trigger(piece, i);
                best = roots.get(i);
            }
        }
        return best;
    }

    /** The probabilities at a piece; together they are 1. */
    public Chances at(Reading reading, int piece) {
        double[] scores = new double[2 + roots.size()];
        scores[0] = reading.noTrigger(piece, Tag.OUTSIDE);
        scores[1] = reading.noTrigger(piece, Tag.CONTINUES);
        for (int i = 0; i < roots.size(); i++) {
            scores[2 + i] = reading.trigger(piece, i);
        }
        softmax(scores);
        Map<EventType, Double> types = new EnumMap<>(EventType.class);
        for (int i = 0; i < roots.size(); i++) {
            types.merge(roots.get(i).type(), scores[2 + i], Double::sum);
        }
        return new Chances(scores[0], scores[1], types);
    }

    /** Turns scores into probabilities, in place. */
    public static void softmax(double[] scores) {
        double most = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            most = Math.max(most, score);
        }
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = Math.exp(scores[i] - most);
            sum += scores[i];
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] /= sum;
        }
    }
}
