package org.detente.evaluation.copies.story;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One article of a story.
 *
 * @param story the story's number ("017")
 * @param kind what it is to the first article
 * @param outlet who published it
 * @param published when, to the minute
 * @param title headline
 * @param byline author line without "By"
 * @param note what an editor did
 * @param paragraphs the text
 */
public record Part(
        String story,
        PartKind kind,
        String outlet,
        OffsetDateTime published,
        String title,
        Optional<String> byline,
        Optional<String> note,
        List<String> paragraphs) {
    public Part {
        Objects.requireNonNull(published);
        Objects.requireNonNull(byline);
        Objects.requireNonNull(note);
        paragraphs = List.copyOf(paragraphs);
    }

    /** Its name in the set: the story's number and its letter ("017a"). */
    public String id() {
        return story + kind.letter();
    }
}
