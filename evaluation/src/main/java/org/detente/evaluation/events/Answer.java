package org.detente.evaluation.events;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.detente.model.ActorPhrase;
import org.detente.model.Event;
import org.detente.model.EventBasis;
import org.detente.model.Span;
import org.detente.model.Status;

/**
 * An ordered pair that a coder found in an annotated text.
 *
 * @param pair in the numbers of the gold actors
 * @param confidence of the event that tells it, of several the highest
 * @param status of that event
 * @param trigger its words
 */
record Answer(OrderedPair pair, double confidence, Status status, String trigger) {
    /** The answers to an item, each pair once. */
    static Collection<Answer> of(GoldItem item, List<Event> events) {
        Map<OrderedPair, Answer> answers = new LinkedHashMap<>();
        Map<Span, Integer> strangers = new LinkedHashMap<>();
        for (Event event : events) {
            if (!item.span().contains(event.trigger().span())) {
                continue;
            }
            List<Integer> sources = actors(item, event.source(), strangers);
            // who is only inferred is named nowhere: the gold data leaves that side empty
            List<Integer> targets =
                    EventBasis.of(event.basis()).inferred() ? List.of() : actors(item, event.target(), strangers);
            for (OrderedPair pair : OrderedPair.between(sources, targets, event.type())) {
                Answer answer = new Answer(
                        pair,
                        event.confidence(),
                        event.status(),
                        event.trigger().text());
                answers.merge(pair, answer, (one, two) -> one.confidence() >= two.confidence() ? one : two);
            }
        }
        return answers.values();
    }

    private static List<Integer> actors(GoldItem item, List<ActorPhrase> phrases, Map<Span, Integer> strangers) {
        List<Integer> actors = new ArrayList<>();
        for (ActorPhrase phrase : phrases) {
            int actor = actor(item, phrase.span())
                    .orElseGet(() ->
                            strangers.computeIfAbsent(phrase.span(), s -> OrderedPair.NOBODY - 1 - strangers.size()));
            if (!actors.contains(actor)) {
                actors.add(actor);
            }
        }
        return actors;
    }

    /** The actor with a mention that shares the most characters with a span. */
    private static Optional<Integer> actor(GoldItem item, Span span) {
        return item.actors().entrySet().stream()
                .filter(actor -> shared(actor.getValue(), span) > 0)
                .max(Comparator.comparingInt((Map.Entry<Integer, List<Span>> actor) -> shared(actor.getValue(), span))
                        .thenComparing(actor -> -actor.getKey()))
                .map(Map.Entry::getKey);
    }

    private static int shared(List<Span> mentions, Span span) {
        return mentions.stream()
                .mapToInt(m -> Math.min(m.end(), span.end()) - Math.max(m.start(), span.start()))
                .max()
                .orElse(0);
    }
}
