package org.detente.stories.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.model.CodedArticle;
import org.detente.model.Event;

/**
 * An event as it is compared with others.
 *
 * @param event the event
 * @param storyId the story of its article
 * @param parties who
 * @param days when
 */
record Report(Event event, String storyId, Parties parties, Optional<ActDays> days) {
    /** The events of an article that are compared: those with a known actor. */
    static List<Report> of(CodedArticle coded, String storyId) {
        return coded.events().stream()
                .map(event -> new Report(event, storyId, Parties.of(event), ActDays.of(event, coded.article())))
                .toList();
    }

    /** Codes of all who have part. */
    Set<String> codes() {
        return parties.all();
    }
}
