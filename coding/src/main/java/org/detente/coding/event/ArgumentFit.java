package org.detente.coding.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.coding.codebook.CodebookMatch.Range;
import org.detente.coding.codebook.notation.Slot;
import org.detente.coding.event.trigger.Trigger;
import org.detente.coding.event.trigger.Words;

/**
 * How well a stretch of tokens fits a trigger's places for source and target, 0 to 1.
 *
 * <p>A simple stand-in for a parser: a subject stands before its verb, an object behind it, and each verb or clause
 * boundary between the two makes it less likely that they belong together.
 */
final class ArgumentFit {
    private static final double WRONG_SIDE = 0.05;
    private static final double INSIDE = 0.98;
    private static final double UNNAMED = 0.8;
    private static final double UNNAMED_AGENT = 0.38;
    private static final double PER_TOKEN = 0.015;
    private static final double PER_VERB = 0.15;
    private static final double PER_BOUNDARY = 0.08;
    private static final double PER_CLAUSE = 0.25;
    private static final double PREPOSITION = 0.2;
    private static final int OWNER_DISTANCE = 3;
    private static final int FAR_FROM_OWNER = 5;
    private static final int BY_DISTANCE = 12;
    private static final Set<String> BOUNDARIES = Set.of(",", ";", ":", "as", "that", "which", "who", "—");
    private static final Set<String> CLAUSES =
            Set.of("after", "before", "while", "because", "when", "if", "but", "although");
    private static final Set<String> PREPOSITIONS =
            Set.of("in", "at", "on", "from", "with", "against", "to", "for", "near");

    private final Words words;
    private final List<Integer> verbs;

    /**
     * @param verbs positions of all verbs that are known in the sentence
     */
    ArgumentFit(Words words, List<Integer> verbs) {
        this.words = words;
        this.verbs = List.copyOf(verbs);
    }

    double source(Trigger trigger, Range range) {
        if (trigger.match().pattern().speaker()) {
            return range.end() <= trigger.start() ? 0.9 : 0.7;
        }
        if (trigger.turned() || trigger.match().pattern().passive()) {
            return agent(trigger, range);
        }
        return place(trigger, Slot.SOURCE, range);
    }

    double target(Trigger trigger, Range range) {
        if (trigger.turned()) {
            return subject(trigger, range);
        }
        if (!trigger.namesTarget()) {
            return UNNAMED * Math.max(object(trigger, range), 0.5 * subject(trigger, range));
        }
        return place(trigger, Slot.TARGET, range);
    }

    private double place(Trigger trigger, Slot slot, Range range) {
        Optional<Slot> leading = trigger.leading();
        if (leading.equals(Optional.of(slot)) || leading.equals(Optional.of(Slot.BOTH))) {
            return trigger.match().pattern().possessive() ? owner(trigger, range) : subject(trigger, range);
        }
        Range inside = trigger.match()
                .slots()
                .getOrDefault(slot, trigger.match().slots().get(Slot.BOTH));
        if (inside != null) {
            return overlaps(inside, range) ? 1 : 0.4 * object(trigger, range);
        }
        return object(trigger, range);
    }

    private double subject(Trigger trigger, Range range) {
        if (range.end() > trigger.start()) {
            return WRONG_SIDE;
        }
        double fit = 1 - between(range.end(), trigger.start());
        if (PREPOSITIONS.contains(words.at(range.start() - 1))) {
            fit -= PREPOSITION;
        }
        boolean owner =
                words.at(range.end()).equals("'s") || words.at(range.end()).equals("’s");
        if (owner && trigger.start() - range.end() > FAR_FROM_OWNER) {
            // "India withdrew Pakistan's status and raised": no owner is a subject so far away
            fit -= PREPOSITION;
        }
        return Math.max(WRONG_SIDE, fit);
    }

    private double owner(Trigger trigger, Range range) {
        int distance = trigger.match().start() - range.end();
        return distance >= 0 && distance <= OWNER_DISTANCE ? 1 - 0.1 * distance : 0.2 * subject(trigger, range);
    }

    private double object(Trigger trigger, Range range) {
        if (range.end() <= trigger.start() && isRelative(range, trigger)) {
            return INSIDE;
        }
        if (range.end() <= trigger.end()) {
            // "turned down Russia's demands": the object's owner
            return range.start() > trigger.match().start() ? INSIDE : WRONG_SIDE;
        }
        return Math.max(WRONG_SIDE, 1 - between(trigger.end(), range.start()));
    }

    /** "the Americans whom Iran released": the object stands before. */
    private boolean isRelative(Range range, Trigger trigger) {
        return words.at(range.end()).equals("whom") && trigger.start() - range.end() <= BY_DISTANCE;
    }

    /** Who acts in a passive: "by X", or with less certainty somebody behind the verb ("arrested in X"). */
    private double agent(Trigger trigger, Range range) {
        int by = -1;
        for (int i = trigger.start(); i < range.start(); i++) {
            by = words.at(i).equals("by") ? i : by;
        }
        boolean named = by >= 0
                && range.start() - by <= BY_DISTANCE
                && range.end() > trigger.match().start();
        return named ? 1 - between(by + 1, range.start()) : UNNAMED_AGENT * object(trigger, range);
    }

    private double between(int from, int to) {
        double cost = PER_TOKEN * Math.max(0, to - from);
        for (int i = from; i < to; i++) {
            if (BOUNDARIES.contains(words.at(i))) {
                cost += PER_BOUNDARY;
            }
            if (CLAUSES.contains(words.at(i))) {
                cost += PER_CLAUSE;
            }
            if (verbs.contains(i)) {
                cost += PER_VERB;
            }
        }
        return cost;
    }

    private static boolean overlaps(Range one, Range other) {
        return one.start() < other.end() && other.start() < one.end();
    }
}
