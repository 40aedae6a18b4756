package org.detente.evaluation.stories;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.detente.evaluation.copies.story.Act;
import org.detente.model.Actor;
import org.detente.model.ActorPhrase;
import org.detente.model.Event;
import org.detente.model.EventType;
import org.detente.model.PartialDate;
import org.detente.model.Status;
import org.detente.model.StoryEvent;
import org.detente.stories.event.Neighbours;

/**
 * Whether what was coded is a given act: the same type or a neighbour, source and target (both of them, where they act on each
 * other), and the day give or take one. A day that the text does not tell is that of publication; history is no act.
 */
final class ActMatch {
    private static final int DAYS = 1;

    private ActMatch() {}

    static boolean of(Event event, Told told, Act act) {
        LocalDate day = event.date().flatMap(PartialDate::day).orElse(told.day());
        return event.status() != Status.BACKGROUND
                && matches(event.type(), codes(event.source()), codes(event.target()), day, act);
    }

    static boolean of(StoryEvent row, Act act) {
        LocalDate day = row.date()
                .flatMap(PartialDate::day)
                .orElseGet(() -> row.reported().orElseThrow().first());
        return row.status() != Status.BACKGROUND && matches(row.type(), row.source(), row.target(), day, act);
    }

    private static boolean matches(
            EventType type, Collection<String> source, Collection<String> target, LocalDate day, Act act) {
        boolean sides = act.mutual()
                ? either(source, target).containsAll(List.of(act.source(), act.target()))
                : source.contains(act.source()) && target.contains(act.target());
        return sides
                && (type == act.type() || Neighbours.are(type, act.type()))
                && Math.abs(day.toEpochDay() - act.day().toEpochDay()) <= DAYS;
    }

    private static Set<String> either(Collection<String> source, Collection<String> target) {
        Set<String> either = new TreeSet<>(source);
        either.addAll(target);
        return either;
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
