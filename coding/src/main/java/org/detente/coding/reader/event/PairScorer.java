package org.detente.coding.reader.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.detente.encoder.Encoder;
import org.detente.encoder.Passage;
import org.detente.encoder.Reading;
import org.detente.encoder.Side;
import org.detente.encoder.Tag;
import org.detente.model.Span;

/**
 * Says how likely each root is between two participants that are known: any piece may be the trigger, and counts by how likely
 * a root begins there and the two stand on its sides. Immutable.
 */
public final class PairScorer {
    private final Encoder encoder;

    /** A scorer; the encoder is closed by who opened it. */
    public PairScorer(Encoder encoder) {
        this.encoder = encoder;
    }

    /**
     * Probabilities of the model's roots, given that there is one, by their labels ("SANCTION.economic").
     *
     * @param text all of it is read, as one passage
     * @param source who does it; an empty span where nobody is named
     * @param target to whom; an empty span where nobody is named
     */
    public Map<String, Double> roots(String text, Span source, Span target) {
        List<String> labels = encoder.labels().roots();
        List<Span> named = new ArrayList<>(List.of(source, target));
        named.removeIf(span -> span.length() == 0);
        double[] sums = new double[labels.size()];
        for (Passage passage : encoder.passages(text, List.of(new Span(0, text.length())), named)) {
            add(encoder.read(passage), source, target, sums);
        }
        double all = 0;
        for (double sum : sums) {
            all += sum;
        }
        Map<String, Double> roots = new LinkedHashMap<>();
        for (int i = 0; i < sums.length; i++) {
            roots.put(labels.get(i), all > 0 ? sums[i] / all : 1.0 / sums.length);
        }
        return roots;
    }

    private static void add(Reading reading, Span source, Span target, double[] sums) {
        for (int piece = 0; piece < reading.passage().size(); piece++) {
            double[] scores = new double[2 + sums.length];
            scores[0] = reading.noTrigger(piece, Tag.OUTSIDE);
            scores[1] = reading.noTrigger(piece, Tag.CONTINUES);
            for (int i = 0; i < sums.length; i++) {
                scores[2 + i] = reading.trigger(piece, i);
            }
            RootScores.softmax(scores);
            RoleScores roles = new RoleScores(reading, piece);
            double sides = side(roles, source, Side.SOURCE) * side(roles, target, Side.TARGET);
            for (int i = 0; i < sums.length; i++) {
                sums[i] += scores[2 + i] * sides;
            }
        }
    }

    private static double side(RoleScores roles, Span span, Side side) {
        return span.length() == 0 ? 1 : roles.probability(span, side);
    }
}
