package org.detente.coding.reader.event;

import java.util.ArrayList;
import java.util.List;
import org.detente.encoder.Reading;
import org.detente.encoder.Side;
import org.detente.model.Span;

/** Probabilities that mentions stand on the sides of the event whose trigger begins at a piece. */
public final class RoleScores {
    private static final double BAR = 0.5;
    /** What the likeliest must reach where nobody reaches the bar: few deeds are told without who did them. */
    private static final double SOURCE = 0.2;

    private static final double TARGET = 0.4;

    private final Reading reading;
    private final int trigger;

    /** For the trigger that begins at a piece. */
    public RoleScores(Reading reading, int trigger) {
        this.reading = reading;
        this.trigger = trigger;
    }

    /**
     * Who stands on a side.
     *
     * @param roles who, in the order of the text
     * @param probability that these and no others do
     */
    record Filled(List<ReadRole> roles, double probability) {}

    /** Those of the mentions that more likely than not stand on a side, or the one that comes close. */
    Filled filled(List<Span> mentions, Side side) {
        double likeliest =
                mentions.stream().mapToDouble(m -> probability(m, side)).max().orElse(0);
        double least = side == Side.SOURCE ? SOURCE : TARGET;
        return filled(mentions, side, likeliest >= least ? Math.min(BAR, likeliest) : BAR);
    }

    private Filled filled(List<Span> mentions, Side side, double bar) {
        List<ReadRole> roles = new ArrayList<>();
        double least = 1;
        double outsider = 0;
        for (Span mention : mentions) {
            double probability = probability(mention, side);
            if (probability >= bar) {
                roles.add(new ReadRole(mention, probability));
                least = Math.min(least, probability);
            } else {
                outsider = Math.max(outsider, probability);
            }
        }
        return new Filled(roles, roles.isEmpty() ? 1 - outsider : least);
    }

    /** That a mention stands on a side: of the mean score of its pieces; 0 where it is not in the passage. */
    public double probability(Span mention, Side side) {
        int[] pieces = reading.passage().piecesOf(mention);
        double sum = 0;
        for (int piece : pieces) {
            sum += reading.role(trigger, piece, side);
        }
        return pieces.length == 0 ? 0 : 1 / (1 + Math.exp(-sum / pieces.length));
    }
}
