package org.detente.reading;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.detente.model.Credit;
import org.detente.model.Published;

/**
 * What one document says of itself: its text, and the fields that could be read from it.
 *
 * <p>What was said beside the document ({@link Metadata}) is not part of it; {@code clean.Cleaner} joins the two.
 *
 * @param title headline, not part of the text
 * @param byline author line without "By"
 * @param published when, and where that was read
 * @param outlet who published it, as the document calls it
 * @param url where the document says that it was published
 * @param language ISO 639-1 code, where the document states it
 * @param text paragraphs separated by one empty line; empty where no article was found
 * @param credits agencies and outlets that the document credits, in its order
 */
public record Extraction(
        Optional<String> title,
        Optional<String> byline,
        Optional<Published> published,
        Optional<String> outlet,
        Optional<String> url,
        Optional<String> language,
        String text,
        List<Credit> credits) {
    public Extraction {
        Objects.requireNonNull(title);
        Objects.requireNonNull(byline);
        Objects.requireNonNull(published);
        Objects.requireNonNull(outlet);
        Objects.requireNonNull(url);
        Objects.requireNonNull(language);
        Objects.requireNonNull(text);
        credits = List.copyOf(credits);
    }
}
