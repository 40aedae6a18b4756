package org.detente.coding.decision;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.detente.model.ActorPhrase;

/**
 * What speaks for an event.
 *
 * @param root the reader's probability that the words report a deed of this type
 * @param sides the reader's probability that these stand on its sides
 * @param read whether the reader found the event by itself
 * @param codebook the codebook's confidence, where it found it too or alone
 * @param entry whether an entry of the codebook with the event's type stands at its words
 * @param disputed whether the codebook found an event of another type at its words
 * @param inferred whether a side is not named and was completed
 * @param listed share of those on its sides whom a list knows, 0 to 1
 * @param filled number of sides that somebody is named on, 1 or 2
 */
public record Evidence(
        double root,
        double sides,
        boolean read,
        OptionalDouble codebook,
        boolean entry,
        boolean disputed,
        boolean inferred,
        double listed,
        int filled) {
    /** Number of values that {@link #values} gives. */
    public static final int SIZE = 11;

    private static final double MOST = 6;

    /** The values that are weighed, the first always 1. */
    public double[] values() {
        return new double[] {
            1,
            logOdds(root),
            logOdds(sides),
            is(!read),
            is(read && codebook.isPresent()),
            codebook.isPresent() ? codebook.getAsDouble() - 0.5 : 0,
            is(entry && codebook.isEmpty()),
            is(disputed),
            is(inferred),
            listed,
            is(filled < 2)
        };
    }

    /** Share of the participants that stand for a listed actor. */
    static double listed(List<ActorPhrase> sources, List<ActorPhrase> targets) {
        return Stream.concat(sources.stream(), targets.stream())
                .mapToDouble(phrase -> is(phrase.actor().isPresent()))
                .average()
                .orElse(0);
    }

    /** How many sides have a participant. */
    static int filled(List<ActorPhrase> sources, List<ActorPhrase> targets) {
        return (sources.isEmpty() ? 0 : 1) + (targets.isEmpty() ? 0 : 1);
    }

    private static double is(boolean fact) {
        return fact ? 1 : 0;
    }

    private static double logOdds(double probability) {
        double odds = Math.log(probability) - Math.log1p(-probability);
        return Math.max(-MOST, Math.min(MOST, odds));
    }
}
