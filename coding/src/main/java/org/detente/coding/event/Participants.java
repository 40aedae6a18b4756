package org.detente.coding.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.detente.coding.event.trigger.Trigger;
import org.detente.coding.event.trigger.Words;

/** Chooses who fills a trigger's places among the participants that a sentence names. */
final class Participants {
    private static final double ENOUGH = 0.4;
    private static final Set<String> JOINTS = Set.of("and", ",", "the", "or", "&", "also", "as", "well", "both");
    private static final int JOINT_LENGTH = 4;
    /** A state acts on others rather than on its own people, where a sentence names both. */
    private static final double WITHIN = 0.15;

    private final Words words;
    private final List<Participant> named;
    private final ArgumentFit fit;

    Participants(Words words, List<Participant> named, ArgumentFit fit) {
        this.words = words;
        this.named = List.copyOf(named);
        this.fit = fit;
    }

    /** Who acts: the best fit and those joined to it by "and". */
    List<Participant> sources(Trigger trigger) {
        return best(p -> fit.source(trigger, p.range()), List.of());
    }

    /** To whom: the best fit that is not a source, and those joined to it. */
    List<Participant> targets(Trigger trigger, List<Participant> sources) {
        return best(p -> fit.target(trigger, p.range()), sources);
    }

    /** A participant with those joined to it. */
    List<Participant> withJoined(Participant participant) {
        return joined(participant, List.of());
    }

    double sourceFit(Trigger trigger, Participant participant) {
        return fit.source(trigger, participant.range());
    }

    double targetFit(Trigger trigger, Participant participant) {
        return fit.target(trigger, participant.range());
    }

    private List<Participant> best(ToDoubleFunction<Participant> fitness, List<Participant> excluded) {
        Optional<Participant> best = named.stream()
                .filter(p -> excluded.stream()
                        .noneMatch(x -> x.isSameAs(p) || x.range().equals(p.range())))
                .filter(p -> fitness.applyAsDouble(p) >= ENOUGH)
                .max(Comparator.comparingDouble(p -> fitness.applyAsDouble(p) - (isWithin(p, excluded) ? WITHIN : 0)));
        return best.map(p -> joined(p, excluded)).orElse(List.of());
    }

    private static boolean isWithin(Participant participant, List<Participant> sources) {
        return sources.stream().anyMatch(source -> source.hasCodeOf(participant));
    }

    private List<Participant> joined(Participant first, List<Participant> excluded) {
        List<Participant> all = new ArrayList<>(List.of(first));
        int at = named.indexOf(first);
        for (int i = at - 1; i >= 0 && areJoined(named.get(i), named.get(i + 1)); i--) {
            all.add(0, named.get(i));
        }
        for (int i = at + 1; i < named.size() && areJoined(named.get(i - 1), named.get(i)); i++) {
            all.add(named.get(i));
        }
        if (!isList(all)) {
            all = named.stream().filter(p -> p.range().equals(first.range())).toList();
        }
        List<Participant> distinct = new ArrayList<>();
        for (Participant p : all) {
            boolean known = distinct.stream().anyMatch(d -> d.isSameAs(p))
                    || excluded.stream().anyMatch(x -> x.isSameAs(p));
            if (!known) {
                distinct.add(p);
            }
        }
        return distinct;
    }

    /** Whether an "and" stands in a list; "near Chad, Mali sent troops" is none. */
    private boolean isList(List<Participant> all) {
        for (int i = all.get(0).range().end();
                i < all.get(all.size() - 1).range().start();
                i++) {
            if (JOINTS.contains(words.at(i))
                    && !words.at(i).equals(",")
                    && !words.at(i).equals("the")) {
                return true;
            }
        }
        return all.stream().allMatch(p -> p.range().equals(all.get(0).range()));
    }

    private boolean areJoined(Participant left, Participant right) {
        if (left.range().equals(right.range())) {
            // "the two countries" means both
            return true;
        }
        int from = left.range().end();
        int to = right.range().start();
        boolean conjunction = false;
        for (int i = from; i < to; i++) {
            if (!JOINTS.contains(words.at(i))) {
                return false;
            }
            conjunction |= !words.at(i).equals("the") && !words.at(i).equals("as");
        }
        return conjunction && to - from <= JOINT_LENGTH;
    }
}
