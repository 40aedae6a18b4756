package org.detente.stories.claims;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.detente.model.Article;
import org.detente.model.Demand;
import org.detente.model.Event;
import org.detente.model.Statement;

/**
 * The rows in which two sides are looked for.
 *
 * @param sideA codes of the actors of one side
 * @param sideB codes of the other
 * @param articles the articles of these rows
 * @param statements what speakers of both sides said
 * @param events what they did
 * @param demands what they asked of each other, with the replies
 * @param acts by an event's identifier that of its story event; an event without one is an act of its own
 */
public record ClaimRows(
        Set<String> sideA,
        Set<String> sideB,
        List<Article> articles,
        List<Statement> statements,
        List<Event> events,
        List<Demand> demands,
        Map<String, String> acts) {
    public ClaimRows {
        sideA = Set.copyOf(sideA);
        sideB = Set.copyOf(sideB);
        articles = List.copyOf(articles);
        statements = List.copyOf(statements);
        events = List.copyOf(events);
        demands = List.copyOf(demands);
        acts = Map.copyOf(acts);
    }

    /** The codes of the side across; none for an actor of neither. */
    Set<String> others(String code) {
        if (sideA.contains(code)) {
            return sideB;
        }
        return sideB.contains(code) ? sideA : Set.of();
    }

    String act(Event event) {
        return acts.getOrDefault(event.id(), event.id());
    }
}
