package org.detente.record.query;

import java.util.Objects;
import java.util.Optional;
import org.detente.model.Event;

/**
 * An event with the act that it reports.
 *
 * @param event the event
 * @param storyEventId the story event; absent until its article is grouped
 */
public record GroupedEvent(Event event, Optional<String> storyEventId) {
    public GroupedEvent {
        Objects.requireNonNull(event);
        Objects.requireNonNull(storyEventId);
    }
}
