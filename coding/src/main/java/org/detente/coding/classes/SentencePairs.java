package org.detente.coding.classes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.detente.model.Actor;
import org.detente.model.ActorPhrase;

/** The ordered pairs of participants in a sentence, and each participant alone. */
public final class SentencePairs {
    /** Of a list of thirty states not every pair is looked at. */
    private static final int MOST = 12;

    /**
     * Who may act on whom.
     *
     * @param source who acts
     * @param target on whom, or nobody named
     */
    public record Pair(ActorPhrase source, Optional<ActorPhrase> target) {}

    private SentencePairs() {}

    /** All pairs of different actors among the first twelve participants, and each without a target. */
    public static List<Pair> of(List<ActorPhrase> participants) {
        List<ActorPhrase> first = participants.subList(0, Math.min(MOST, participants.size()));
        List<Pair> pairs = new ArrayList<>();
        for (ActorPhrase source : first) {
            pairs.add(new Pair(source, Optional.empty()));
            for (ActorPhrase target : first) {
                if (!source.span().overlaps(target.span()) && !areSame(source, target)) {
                    pairs.add(new Pair(source, Optional.of(target)));
                }
            }
        }
        return pairs;
    }

    /** Whether two phrases mean the same state or body; a state's court and its police are two. */
    public static boolean areSame(ActorPhrase one, ActorPhrase other) {
        Optional<Actor> a = one.actor();
        Optional<Actor> b = other.actor();
        return a.isPresent()
                && b.isPresent()
                && a.get().code().equals(b.get().code())
                && (a.get().sector().isEmpty()
                        || b.get().sector().isEmpty()
                        || a.get().sector().equals(b.get().sector()));
    }
}
