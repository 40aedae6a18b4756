package org.detente.dossier;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.detente.model.ActorPhrase;
import org.detente.model.Event;
import org.detente.model.Quad;
import org.detente.model.Status;

/** Events of a relation counted by quad class and direction. Only what is reported as happened or going on counts. */
public final class Balance {
    /** Who acts on whom. */
    public enum Direction {
        A_TO_B,
        B_TO_A,
        TOGETHER
    }

    private final Map<Direction, List<Event>> events;

    /** Counts some events of a relation. */
    public Balance(RelationName relation, List<Event> events) {
        this.events = events.stream()
                .filter(event -> event.status() == Status.HAPPENED || event.status() == Status.ONGOING)
                .collect(Collectors.groupingBy(event -> direction(relation, event)));
    }

    /** Number of events of a class in a direction. */
    public long count(Direction direction, Quad quad) {
        return in(direction).filter(event -> event.quad() == quad).count();
    }

    /** Sum of the events' conflict–cooperation values in a direction. */
    public double goldstein(Direction direction) {
        return in(direction).mapToDouble(event -> event.goldstein().orElse(0)).sum();
    }

    private Stream<Event> in(Direction direction) {
        return events.getOrDefault(direction, List.of()).stream();
    }

    /** Who acts on whom in an event of a relation. */
    public static Direction direction(RelationName relation, Event event) {
        Set<String> sources = codes(event.source());
        Set<String> targets = codes(event.target());
        boolean fromA = sources.contains(relation.a()) && targets.contains(relation.b());
        boolean fromB = sources.contains(relation.b()) && targets.contains(relation.a());
        if (fromA == fromB) {
            return Direction.TOGETHER;
        }
        return fromA ? Direction.A_TO_B : Direction.B_TO_A;
    }

    private static Set<String> codes(List<ActorPhrase> side) {
        return side.stream()
                .flatMap(phrase -> phrase.actor().stream())
                .map(actor -> actor.code())
                .collect(Collectors.toSet());
    }
}
