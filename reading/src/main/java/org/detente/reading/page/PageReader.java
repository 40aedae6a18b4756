package org.detente.reading.page;

import java.util.List;
import java.util.Optional;
import org.detente.reading.Extraction;
import org.detente.reading.page.body.BodyFinder;
import org.detente.reading.page.body.Candidates;
import org.detente.reading.page.meta.JsonLd;
import org.detente.reading.page.meta.PageFields;
import org.jsoup.nodes.Document;

/**
 * Reads the article and its fields from an HTML page.
 *
 * <p>Nothing on the page is fetched or run. Any characters may be given: broken, hostile and gigantic pages yield what
 * can be read of them, at worst an empty text. Time is linear in the length of the page.
 *
 * <p>Example: {@code new PageReader().read(html, Optional.of("https://news.example/2022/01/talks")).title()}.
 *
 * <p>Stateless and safe for threads.
 */
public final class PageReader {
    private final BodyFinder bodyFinder;

    /** A reader with the weights that the program carries. */
    public PageReader() {
        this(new BodyFinder());
    }

    /** A reader that finds bodies in another way. */
    public PageReader(BodyFinder bodyFinder) {
        this.bodyFinder = bodyFinder;
    }

    /**
     * Reads one page.
     *
     * @param html its decoded characters
     * @param url the address that it was read from, where it is known; relative addresses count from there
     * @return its text, empty where no article was found, and its fields; credits are left to what reads the text
     */
    public Extraction read(String html, Optional<String> url) {
        Document page = PageParser.parse(html);
        JsonLd linkedData = new JsonLd(page);
        PageFields fields = PageFields.of(page, linkedData, url);
        String text = bodyFinder.find(new Candidates(page, fields.title(), linkedData.articleBody()));
        return new Extraction(
                fields.title(),
                fields.byline(),
                fields.published(),
                fields.outlet(),
                fields.url(),
                fields.language(),
                text,
                List.of());
    }

    /** The blocks of a page, from which {@link #read} chooses the article's; for learning how to choose. */
    public static Candidates candidates(String html, Optional<String> url) {
        Document page = PageParser.parse(html);
        JsonLd linkedData = new JsonLd(page);
        return new Candidates(page, PageFields.of(page, linkedData, url).title(), linkedData.articleBody());
    }
}
