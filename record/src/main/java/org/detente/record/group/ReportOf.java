package org.detente.record.group;

import java.util.Objects;

/**
 * Which act an event reports.
 *
 * @param eventId the event
 * @param articleId its article
 * @param storyEventId the story event
 */
public record ReportOf(String eventId, String articleId, String storyEventId) {
    public ReportOf {
        Objects.requireNonNull(eventId);
        Objects.requireNonNull(articleId);
        Objects.requireNonNull(storyEventId);
    }
}
