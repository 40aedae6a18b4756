package org.detente.record.query.profile;

import java.util.Objects;
import java.util.Optional;
import org.detente.model.Mention;
import org.detente.model.PartialDate;

/**
 * Words that tell a person's name and office at once ("Andrei Kelin, Russia's ambassador to the UK"), or that may tell
 * what a body is ("Kenya's Lakes Safety Authority").
 *
 * @param mention the words, with a name; without a role they may be a body's, and whoever asks judges what they tell
 * @param outlet who published the article, where that is known
 * @param published when, where that is known
 * @param before up to {@value Introductions#AROUND} characters of the article in front of the words
 * @param after as many behind them
 */
public record Introduction(
        Mention mention, Optional<String> outlet, Optional<PartialDate> published, String before, String after) {
    public Introduction {
        if (mention.actor().name().isEmpty()) {
            throw new IllegalArgumentException("an introduction tells a name: " + mention);
        }
        Objects.requireNonNull(outlet);
        Objects.requireNonNull(published);
        Objects.requireNonNull(before);
        Objects.requireNonNull(after);
    }
}
