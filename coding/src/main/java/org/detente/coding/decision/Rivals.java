package org.detente.coding.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.detente.model.ActorPhrase;
import org.detente.model.Event;

/**
 * Settles which events of an article exclude each other: words report one type of deed, and what a sentence tells twice of the
 * same participants, with the same type and status, is one event.
 */
final class Rivals {
    private Rivals() {}

    /** The events without those that a surer one excludes, in the same order; of equally sure ones the first stays. */
    static List<Event> without(List<Candidate> candidates) {
        List<Candidate> stay = new ArrayList<>();
        candidates.stream()
                .sorted(Comparator.comparingDouble(
                        candidate -> -candidate.event().confidence()))
                .filter(candidate -> stay.stream().noneMatch(surer -> excludes(surer, candidate)))
                .forEach(stay::add);
        return candidates.stream()
                .distinct()
                .filter(stay::contains)
                .map(Candidate::event)
                .toList();
    }

    private static boolean excludes(Candidate surer, Candidate candidate) {
        Event one = surer.event();
        Event other = candidate.event();
        boolean sameWords = one.trigger().span().overlaps(other.trigger().span());
        if (one.type() != other.type()) {
            return sameWords;
        }
        boolean sameSides = who(one.source()).equals(who(other.source()))
                && who(one.target()).equals(who(other.target()));
        boolean told = surer.sentence() == candidate.sentence() && one.status() == other.status();
        return one.id().equals(other.id()) || (sameSides && (sameWords || told));
    }

    private static Set<Object> who(List<ActorPhrase> side) {
        Set<Object> who = new HashSet<>();
        side.forEach(
                phrase -> who.add(phrase.actor().<Object>map(actor -> actor).orElse(phrase.text())));
        return who;
    }
}
