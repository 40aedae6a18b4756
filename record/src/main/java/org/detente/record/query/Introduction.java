package org.detente.record.query;

import java.util.Objects;
import java.util.Optional;
import org.detente.model.Mention;
import org.detente.model.PartialDate;

/**
 * Words that tell a person's name and office at once ("Andrei Kelin, Russia's ambassador to the UK").
 *
 * @param mention the words, with name and role
 * @param outlet who published the article, where that is known
 * @param published when, where that is known
 * @param before up to {@value Introductions#AROUND} characters of the article in front of the words
 * @param after as many behind them
 */
public record Introduction(
        Mention mention, Optional<String> outlet, Optional<PartialDate> published, String before, String after) {
    public Introduction {
        if (mention.actor().name().isEmpty() || mention.actor().role().isEmpty()) {
            throw new IllegalArgumentException("an introduction tells name and role: " + mention);
        }
        Objects.requireNonNull(outlet);
        Objects.requireNonNull(published);
        Objects.requireNonNull(before);
        Objects.requireNonNull(after);
    }
}
