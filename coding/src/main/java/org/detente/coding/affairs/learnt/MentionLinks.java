package org.detente.coding.affairs.learnt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.detente.encoder.meeting.MeetingArc;
import org.detente.encoder.meeting.MeetingReading;
import org.detente.model.Mention;
import org.detente.model.Span;

/**
 * How likely mentions mean whom, by the links between them: a walk from mention to mention, each step as likely as its link, that ends where
 * somebody known is named, or nowhere.
 *
 * <p>So "Mr Arteaga" means what "President Ramiro Arteaga" means, who means what "Caracas" does.
 */
final class MentionLinks {
    private static final int STEPS = 8;

    private final MeetingReading reading;
    private final int known;
    private final List<Span> words;
    /** The first and the last piece of each. */
    private final List<int[]> ends;

    private final List<Map<String, Double>> meant = new ArrayList<>();

    /**
     * Follows the links.
     *
     * @param known mentions of known actors
     * @param unknown words that mean somebody
     */
    MentionLinks(MeetingReading reading, List<Mention> known, List<Span> unknown) {
        this.reading = reading;
        this.known = known.size();
        words = Stream.concat(known.stream().map(Mention::span), unknown.stream())
                .toList();
        ends = words.stream().map(this::ends).toList();
        known.forEach(mention -> meant.add(Map.of(mention.actor().code(), 1.0)));
        List<double[]> chances = new ArrayList<>();
        for (int i = known.size(); i < words.size(); i++) {
            chances.add(links(i));
            meant.add(Map.of());
        }
        for (int step = 0; step < STEPS; step++) {
            for (int i = 0; i < chances.size(); i++) {
                meant.set(known.size() + i, summed(chances.get(i)));
            }
        }
    }

    /** By code, how likely some unknown words mean somebody. */
    Map<String, Double> of(int unknown) {
        return meant.get(known + unknown);
    }

    private Map<String, Double> summed(double[] chances) {
        Map<String, Double> sums = new HashMap<>();
        for (int j = 0; j < chances.length; j++) {
            double chance = chances[j];
            meant.get(j).forEach((code, own) -> sums.merge(code, chance * own, Double::sum));
        }
        return sums;
    }

    /** How likely a mention means what each other means; with what is left it means what no other does. */
    private double[] links(int from) {
        double[] weights = new double[words.size()];
        double all = 1;
        for (int j = 0; j < weights.length; j++) {
            if (!words.get(j).overlaps(words.get(from))) {
                weights[j] = Math.exp(score(ends.get(from), ends.get(j)));
                all += weights[j];
            }
        }
        for (int j = 0; j < weights.length; j++) {
            weights[j] /= all;
        }
        return weights;
    }

    /** The mean score of first and last pieces. */
    private double score(int[] from, int[] to) {
        double sum = 0;
        for (int piece : from) {
            for (int other : to) {
                sum += reading.arc(MeetingArc.ACTOR, piece, other);
            }
        }
        return sum / (from.length * to.length);
    }

    private int[] ends(Span span) {
        int[] pieces = reading.piecesOf(span);
        return new int[] {pieces[0], pieces[pieces.length - 1]};
    }
}
