package org.detente.coding.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.detente.model.Event;

/** Settles which events of an article exclude each other: words report one type of deed, and one event stands once. */
final class Rivals {
    private Rivals() {}

    /** The events without those that a surer one excludes, in the same order; of equally sure ones the first stays. */
    static List<Event> without(List<Event> events) {
        List<Event> stay = new ArrayList<>();
        events.stream()
                .sorted(Comparator.comparingDouble(event -> -event.confidence()))
                .filter(event -> stay.stream().noneMatch(surer -> excludes(surer, event)))
                .forEach(stay::add);
        return events.stream().distinct().filter(stay::contains).toList();
    }

    private static boolean excludes(Event surer, Event event) {
        boolean otherType = surer.type() != event.type()
                && surer.trigger().span().overlaps(event.trigger().span());
        return otherType || surer.id().equals(event.id());
    }
}
