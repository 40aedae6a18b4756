package org.detente.stories.event;

import java.util.Objects;
import java.util.Optional;
import org.detente.model.Article;
import org.detente.model.Event;
import org.detente.model.Statement;

/**
 * A report of an act, with what is needed of where it stands.
 *
 * @param event what is reported
 * @param article that reports it
 * @param claimedBy the statement that {@link Event#reportedBy} names
 * @param textId the same for articles that are copies of each other, such as the identifier of the first of them
 */
public record StoryReport(Event event, Article article, Optional<Statement> claimedBy, String textId) {
    public StoryReport {
        Objects.requireNonNull(claimedBy);
        Objects.requireNonNull(textId);
        if (!event.articleId().equals(article.id())) {
            throw new IllegalArgumentException("event " + event.id() + " is not of article " + article.id());
        }
        if (!event.reportedBy().equals(claimedBy.map(Statement::id))) {
            throw new IllegalArgumentException("event " + event.id() + " comes without the statement that claims it");
        }
    }
}
