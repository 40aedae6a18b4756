package org.detente.record.query;

import java.util.Map;
import java.util.Optional;
import org.detente.model.Copy;

/**
 * What the rows of a relation belong to.
 *
 * @param storyEventIds by an event's identifier that of its story event; an event that is not grouped yet has none
 * @param textIds by an article's identifier what it shares with its copies; as above
 * @param copyOf by an article's identifier the link to the text that it is most likely taken from, without passages
 */
public record Belonging(Map<String, String> storyEventIds, Map<String, String> textIds, Map<String, Copy> copyOf) {
    public Belonging {
        storyEventIds = Map.copyOf(storyEventIds);
        textIds = Map.copyOf(textIds);
        copyOf = Map.copyOf(copyOf);
    }

    /** The story event of an event; the event alone where it has none. */
    public String act(String eventId) {
        return storyEventIds.getOrDefault(eventId, eventId);
    }

    /** What an article shares with its copies; the article alone where it has none. */
    public String text(String articleId) {
        return textIds.getOrDefault(articleId, articleId);
    }

    /** The link to the text that an article is most likely taken from. */
    public Optional<Copy> copyOf(String articleId) {
        return Optional.ofNullable(copyOf.get(articleId));
    }
}
