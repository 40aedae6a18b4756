package org.detente.reading;

import java.util.Objects;
import java.util.Optional;

/**
 * What is said of a text beside it: in a {@code metadata.jsonl}, a column, or a record's fields. It is trusted over what
 * the text says itself.
 *
 * @param url address where it was published
 * @param outlet who published it
 * @param title headline
 * @param byline author line
 * @param published publication date as written there (ISO 8601 or a usual English form)
 * @param language ISO 639-1 code
 */
public record Metadata(
        Optional<String> url,
        Optional<String> outlet,
        Optional<String> title,
        Optional<String> byline,
        Optional<String> published,
        Optional<String> language) {
    /** Nothing is said. */
    public static final Metadata NONE = new Metadata(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public Metadata {
        Objects.requireNonNull(url);
        Objects.requireNonNull(outlet);
        Objects.requireNonNull(title);
        Objects.requireNonNull(byline);
        Objects.requireNonNull(published);
        Objects.requireNonNull(language);
    }
}
