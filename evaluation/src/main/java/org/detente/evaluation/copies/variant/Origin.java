package org.detente.evaluation.copies.variant;

import java.util.List;
import org.detente.evaluation.copies.story.PartKind;

/**
 * What an article was made of.
 *
 * @param story number of the story
 * @param part which of its articles
 * @param role how the article holds it
 * @param passage its paragraphs that stand in the article; empty unless it is a passage
 */
public record Origin(String story, PartKind part, Role role, List<String> passage) {
    public Origin {
        passage = List.copyOf(passage);
        if (passage.isEmpty() == (role == Role.PASSAGE)) {
            throw new IllegalArgumentException("just a passage tells its paragraphs; got " + role + " with " + passage);
        }
    }

    Origin as(Role changed) {
        return new Origin(story, part, changed, List.of());
    }
}
