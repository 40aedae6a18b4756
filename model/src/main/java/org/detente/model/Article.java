package org.detente.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One text as one outlet published it, cleaned.
 *
 * @param id see {@link Identity#article}
 * @param url where it was published; of a local file its {@code file:} URL, {@code …#n} for the n-th record in it
 * @param outlet who published it
 * @param title headline, not part of the text
 * @param byline author line without "By"
 * @param published when, and how that is known
 * @param language ISO 639-1 code
 * @param text clean text: paragraphs separated by one empty line ("\n\n"), no scrap of the page
 * @param sha256 lower-case hexadecimal digest of the raw bytes
 * @param credits agencies and outlets that the text credits, in the order of the text
 */
public record Article(
        String id,
        Optional<String> url,
        Optional<String> outlet,
        Optional<String> title,
        Optional<String> byline,
        Optional<Published> published,
        Optional<String> language,
        String text,
        String sha256,
        List<Credit> credits) {
    public Article {
        if (id.isBlank() || text.isBlank()) {
            throw new IllegalArgumentException("an article has an id and a text");
        }
        Objects.requireNonNull(url);
        Objects.requireNonNull(outlet);
        Objects.requireNonNull(title);
        Objects.requireNonNull(byline);
        Objects.requireNonNull(published);
        Objects.requireNonNull(language);
        Objects.requireNonNull(sha256);
        credits = List.copyOf(credits);
    }
}
