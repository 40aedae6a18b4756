package org.detente.record.query;

import java.util.List;
import java.util.Objects;
import org.detente.model.Article;
import org.detente.model.Event;
import org.detente.model.Statement;
import org.detente.record.group.StandingAffairs;

/**
 * What the record knows about two actors.
 *
 * @param query the question
 * @param events what one did to the other or both did together, of every status; by date, article and place in the
 *     text, undated ones last
 * @param statements what speakers of either side said in articles that name both; in the same order
 * @param articles the articles of these events, statements and affairs, by publication date and identifier
 * @param belonging what these rows belong to
 * @param affairs meetings and instruments to which both are parties, and what one demands of the other; of any time
 */
public record Relation(
        RelationQuery query,
        List<Dated<Event>> events,
        List<Dated<Statement>> statements,
        List<Article> articles,
        Belonging belonging,
        StandingAffairs affairs) {
    public Relation {
        Objects.requireNonNull(query);
        events = List.copyOf(events);
        statements = List.copyOf(statements);
        articles = List.copyOf(articles);
        Objects.requireNonNull(belonging);
        Objects.requireNonNull(affairs);
    }
}
