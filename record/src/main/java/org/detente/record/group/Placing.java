package org.detente.record.group;

import java.util.Objects;
import java.util.Optional;
import org.detente.model.PartialDate;

/**
 * Where an article was placed.
 *
 * @param storyId its story
 * @param textId what it shares with its copies
 * @param published when it was published
 */
public record Placing(String storyId, String textId, Optional<PartialDate> published) {
    public Placing {
        Objects.requireNonNull(storyId);
        Objects.requireNonNull(textId);
        Objects.requireNonNull(published);
    }
}
