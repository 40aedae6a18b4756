package org.detente.model;

import java.util.List;
import java.util.Objects;

/**
 * An article with all that was read from it; the unit that the store takes.
 *
 * @param article the clean text
 * @param mentions references to actors, in the order of the text
 * @param statements attributions, in the order of the text
 * @param events coded events, in the order of the text
 * @param affairs what it says of meetings, instruments and demands
 */
public record CodedArticle(
        Article article, List<Mention> mentions, List<Statement> statements, List<Event> events, Affairs affairs) {
    public CodedArticle {
        Objects.requireNonNull(article);
        mentions = List.copyOf(mentions);
        statements = List.copyOf(statements);
        events = List.copyOf(events);
        Objects.requireNonNull(affairs);
    }

    /** An article that says nothing of standing affairs. */
    public CodedArticle(Article article, List<Mention> mentions, List<Statement> statements, List<Event> events) {
        this(article, mentions, statements, events, Affairs.NONE);
    }
}
