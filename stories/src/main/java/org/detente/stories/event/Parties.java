package org.detente.stories.event;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.detente.model.Actor;
import org.detente.model.ActorPhrase;
import org.detente.model.Event;
import org.detente.model.EventType;

/**
 * Who has part in an act.
 *
 * @param source codes of those who do it and are known
 * @param target codes of those it is done to and are known
 * @param mutual whether they act on each other, so that it is the same from either side
 */
record Parties(Set<String> source, Set<String> target, boolean mutual) {
    /** What one can only do together with the other. */
    private static final Set<EventType> MUTUAL = Set.of(EventType.AGREE, EventType.CONSULT, EventType.COOPERATE);

    static Parties of(Event event) {
        Set<String> source = codes(event.source());
        Set<String> target = codes(event.target());
        return new Parties(source, target, MUTUAL.contains(event.type()) || source.equals(target));
    }

    /** All of them. */
    Set<String> all() {
        Set<String> all = new TreeSet<>(source);
        all.addAll(target);
        return all;
    }

    /** Whether both sides are known. */
    boolean complete() {
        return mutual ? all().size() > 1 : !source.isEmpty() && !target.isEmpty();
    }

    /** Whether on each side somebody is the same; where both act on each other, whether two of them are the same. */
    boolean same(Parties other) {
        if (mutual || other.mutual) {
            return shared(all(), other.all()) > 1;
        }
        return shared(source, other.source) > 0 && shared(target, other.target) > 0;
    }

    /** Whether what is known of the two fits, while one of them lacks a side. */
    boolean mayBeSame(Parties other) {
        if (mutual || other.mutual) {
            return (all().size() < 2 || other.all().size() < 2) && shared(all(), other.all()) > 0;
        }
        return fits(source, other.source)
                && fits(target, other.target)
                && shared(source, other.source) + shared(target, other.target) > 0;
    }

    private static boolean fits(Set<String> one, Set<String> other) {
        return one.isEmpty() || other.isEmpty() || shared(one, other) > 0;
    }

    private static long shared(Collection<String> one, Collection<String> other) {
        return one.stream().filter(other::contains).count();
    }

    private static Set<String> codes(List<ActorPhrase> phrases) {
        Set<String> codes = new TreeSet<>();
        phrases.stream()
                .flatMap(phrase -> phrase.actor().stream())
                .map(Actor::code)
                .forEach(codes::add);
        return codes;
    }
}
