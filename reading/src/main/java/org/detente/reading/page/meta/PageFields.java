package org.detente.reading.page.meta;

import java.util.Objects;
import java.util.Optional;
import org.detente.model.Published;
import org.jsoup.nodes.Document;

/**
 * What a page tells about its article. Every value is one line of at most 500 characters without control characters.
 *
 * @param title the headline that a reader sees
 * @param byline author names, joined by ", "
 * @param published when, and on what basis
 * @param outlet name, else host
 * @param url absolute http(s) address
 * @param language ISO 639-1 code
 */
public record PageFields(
        Optional<String> title,
        Optional<String> byline,
        Optional<Published> published,
        Optional<String> outlet,
        Optional<String> url,
        Optional<String> language) {
    public PageFields {
        Objects.requireNonNull(title);
        Objects.requireNonNull(byline);
        Objects.requireNonNull(published);
        Objects.requireNonNull(outlet);
        Objects.requireNonNull(url);
        Objects.requireNonNull(language);
    }

    /**
     * Reads the fields.
     *
     * @param page left as it is
     * @param linkedData of this page
     * @param readFrom the address that the page was read from, where it is known
     */
    public static PageFields of(Document page, JsonLd linkedData, Optional<String> readFrom) {
        MetaTags tags = new MetaTags(page);
        Optional<String> address = new AddressFinder(page, tags, readFrom).find();
        OutletFinder outlet = new OutletFinder(tags, linkedData, address.or(() -> readFrom));
        return new PageFields(
                new TitleFinder(page, tags, linkedData, outlet.keys()).find(),
                new BylineFinder(page, tags, linkedData, outlet.keys()).find(),
                new PublishedFinder(page, tags, linkedData, address.or(() -> readFrom)).find(),
                outlet.find(),
                address,
                new LanguageFinder(page, tags).find());
    }
}
