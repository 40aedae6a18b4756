package org.detente.dossier.changes;

import java.util.Objects;
import java.util.Optional;
import org.detente.model.PartialDate;

/**
 * One thing that changed.
 *
 * @param kind what
 * @param day when it was published; of tension, from when on it is different
 * @param words what changed, in words for a reader; text from outside is in it as it was written
 * @param articleId the article that tells it; absent for tension, which many tell together
 * @param row identifier of the meeting, instrument, demand or event; absent for tension that no act moved
 */
public record RelationChange(
        ChangeKind kind, Optional<PartialDate> day, String words, Optional<String> articleId, Optional<String> row) {
    public RelationChange {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(day);
        Objects.requireNonNull(words);
        Objects.requireNonNull(articleId);
        Objects.requireNonNull(row);
    }
}
