package org.detente.coding.classes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.detente.encoder.Encoder;
import org.detente.encoder.Passage;
import org.detente.encoder.Reading;
import org.detente.encoder.Side;
import org.detente.model.ActorPhrase;
import org.detente.model.Span;
import org.detente.model.Status;

/**
 * Finds the events of a user's classes in a sentence whose participants are known.
 *
 * <p>Every ordered pair of them, and each alone, is given a class. Of pairs with the same trigger, and of pairs of one class
 * that share a participant's side, the one counts that is best by the product of its class's probability and the
 * probabilities, by the reader's role head, that the source acts there and the target is acted upon. Others that the
 * role head puts on one of its sides, and that are of the same class in this one's place, act together with it.
 */
public final class SentenceEvents {
    private static final double ROLE = 0.5;

    private final SentenceStates states;
    private final List<ActorPhrase> participants;

    /** A pair with what is made of it. */
    private record Judged(SentencePairs.Pair pair, PairReading reading, ClassVerdict verdict, double score) {}

    /** A sentence that was read. */
    public SentenceEvents(SentenceStates states, List<ActorPhrase> participants) {
        this.states = states;
        this.participants = List.copyOf(participants);
    }

    /** Reads a sentence; absent where it holds no visible character. */
    public static Optional<SentenceEvents> read(
            Encoder encoder, String text, Span sentence, List<ActorPhrase> participants) {
        List<Span> known = participants.stream().map(ActorPhrase::span).toList();
        Passage passage = encoder.passages(text, List.of(sentence), known).get(0);
        return passage.size() == 0
                ? Optional.empty()
                : Optional.of(new SentenceEvents(
                        new SentenceStates(encoder.readWithStates(passage), encoder.labels()), participants));
    }

    /** The states of the sentence. */
    public SentenceStates states() {
        return states;
    }

    /**
     * The events in the order of their triggers.
     *
     * @param threshold probability that a class must reach
     * @param mutual labels of classes in which both sides act on each other
     */
    public List<FoundEvent> find(LinearModel model, double threshold, Set<String> mutual) {
        List<Judged> judged = new ArrayList<>();
        for (SentencePairs.Pair pair : SentencePairs.of(participants)) {
            PairReading reading =
                    states.pair(Optional.of(pair.source().span()), pair.target().map(ActorPhrase::span));
            ClassVerdict verdict = model.verdict(reading.features());
            if (verdict.isEvent() && verdict.best().probability() >= threshold) {
                double alone = pair.target().isPresent() ? 1 : withoutTarget(reading.trigger(), pair.source());
                double score = verdict.best().probability() * reading.sourceChance() * reading.targetChance() * alone;
                judged.add(new Judged(pair, reading, verdict, score));
            }
        }
        judged.sort(Comparator.comparingDouble(j -> -j.score()));
        Map<Integer, FoundEvent> byTrigger = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (Judged one : judged) {
            int word = firstOfWord(one.reading().trigger());
            String label = one.verdict().best().label();
            List<ActorPhrase> sources = together(one, judged, Side.SOURCE);
            List<ActorPhrase> targets = together(one, judged, Side.TARGET);
            boolean free = !byTrigger.containsKey(word)
                    && sources.stream().noneMatch(s -> taken.contains(label + Side.SOURCE + s.span()))
                    && targets.stream().noneMatch(t -> taken.contains(label + Side.TARGET + t.span()))
                    && (!mutual.contains(label)
                            || sources.stream().noneMatch(s -> taken.contains(label + Side.TARGET + s.span())));
            if (free) {
                sources.forEach(s -> taken.add(label + Side.SOURCE + s.span()));
                targets.forEach(t -> taken.add(label + Side.TARGET + t.span()));
                byTrigger.put(word, event(one, word, sources, targets, mutual.contains(label)));
            }
        }
        return byTrigger.keySet().stream().sorted().map(byTrigger::get).toList();
    }

    /** The classes of one event's participants: of all pairs the likeliest. */
    public ClassVerdict verdict(LinearModel model, List<ActorPhrase> sources, List<ActorPhrase> targets) {
        List<Optional<ActorPhrase>> others = targets.isEmpty()
                ? List.of(Optional.empty())
                : targets.stream().map(Optional::of).toList();
        return sources.stream()
                .flatMap(source -> others.stream()
                        .filter(target -> !target.equals(Optional.of(source)))
                        .map(target -> states.pair(Optional.of(source.span()), target.map(ActorPhrase::span))))
                .map(pair -> model.verdict(pair.features()))
                .max(Comparator.comparingDouble(v -> v.best().probability()))
                .orElseThrow();
    }

    /** Probability that no other participant is acted upon. */
    private double withoutTarget(int trigger, ActorPhrase source) {
        return 1
                - participants.stream()
                        .filter(other -> !other.span().overlaps(source.span()))
                        .mapToDouble(other -> states.chance(trigger, other.span(), Side.TARGET))
                        .max()
                        .orElse(0);
    }

    private List<ActorPhrase> together(Judged one, List<Judged> judged, Side side) {
        String label = one.verdict().best().label();
        List<ActorPhrase> all = new ArrayList<>();
        for (Judged other : judged) {
            boolean samePlace = side == Side.SOURCE
                    ? other.pair().target().equals(one.pair().target())
                    : other.pair().source().equals(one.pair().source());
            Optional<ActorPhrase> who = side == Side.SOURCE
                    ? Optional.of(other.pair().source())
                    : other.pair().target();
            boolean same = other.equals(one)
                    || (samePlace
                            && other.verdict().best().label().equals(label)
                            && who.filter(w -> states.chance(one.reading().trigger(), w.span(), side) > ROLE)
                                    .isPresent());
            if (same && who.isPresent() && all.stream().noneMatch(a -> SentencePairs.areSame(a, who.get()))) {
                all.add(who.get());
            }
        }
        return all;
    }

    private FoundEvent event(
            Judged one, int word, List<ActorPhrase> sources, List<ActorPhrase> targets, boolean mutual) {
        List<ActorPhrase> both = new ArrayList<>(sources);
        targets.stream().filter(t -> !both.contains(t)).forEach(both::add);
        boolean each = mutual && both.size() > 1;
        return new FoundEvent(
                one.verdict(),
                trigger(word),
                status(word),
                inOrder(each ? both : sources),
                inOrder(each ? both : targets));
    }

    private static List<ActorPhrase> inOrder(List<ActorPhrase> phrases) {
        return phrases.stream().sorted(Comparator.comparing(ActorPhrase::span)).toList();
    }

    private int firstOfWord(int piece) {
        Passage passage = states.reading().passage();
        int first = piece;
        while (first > 0 && passage.continuesWord(first)) {
            first--;
        }
        return first;
    }

    private Span trigger(int first) {
        Passage passage = states.reading().passage();
        int last = first;
        while (last + 1 < passage.size() && passage.continuesWord(last + 1)) {
            last++;
        }
        return passage.span(first, last);
    }

    private Status status(int piece) {
        Reading reading = states.reading();
        return Arrays.stream(Status.values())
                .max(Comparator.comparingDouble(status -> reading.status(piece, status)))
                .orElseThrow();
    }
}
