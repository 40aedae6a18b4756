package org.detente.evaluation.events;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.detente.model.Span;

/**
 * Annotated text: a whole item of ours, or one sentence of an article.
 *
 * @param place where a person finds it
 * @param text the whole text that a coder reads
 * @param span the part of it that is annotated
 * @param actors by number the mentions of each actor
 * @param events what they do
 */
record GoldItem(String place, String text, Span span, Map<Integer, List<Span>> actors, List<GoldEvent> events) {
    GoldItem {
        actors = Map.copyOf(actors);
        events = List.copyOf(events);
    }

    Set<OrderedPair> pairs() {
        Set<OrderedPair> pairs = new LinkedHashSet<>();
        events.forEach(event -> pairs.addAll(event.pairs()));
        return pairs;
    }
}
