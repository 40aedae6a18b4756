package org.detente.reading.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.detente.model.Article;
import org.detente.model.Credit;
import org.detente.model.Identity;
import org.detente.model.PartialDate;
import org.detente.model.Published;
import org.detente.reading.CleanResult;
import org.detente.reading.Extraction;
import org.detente.reading.Metadata;
import org.detente.reading.Problem;
import org.detente.reading.RawDocument;
import org.detente.reading.credit.Credits;
import org.detente.reading.date.DateText;
import org.detente.reading.date.TimeText;
import org.detente.reading.language.Languages;
import org.detente.reading.page.PageReader;
import org.detente.reading.scrap.Characters;
import org.detente.reading.scrap.MarkdownText;
import org.detente.reading.scrap.ScrapedText;
import org.detente.reading.scrap.WordCount;

/**
 * Makes a clean article of a document.
 *
 * <p>What is said beside the document wins over what it says itself; an outlet that nobody names is the host of the
 * address. The same document always gives the same article. Pure and thread-safe; never throws: what cannot be cleaned
 * is a {@link Problem}.
 *
 * <pre>{@code
 * Cleaner cleaner = new Cleaner(CleanOptions.DEFAULT);
 * if (cleaner.clean(document) instanceof CleanResult.Cleaned cleaned) {
 *     Article article = cleaned.article();
 * }
 * }</pre>
 */
public final class Cleaner {
    private final CleanOptions options;
    private final PageReader pages = new PageReader();

    public Cleaner(CleanOptions options) {
        this.options = options;
    }

    /** The article in a document, or why there is none. */
    public CleanResult clean(RawDocument document) {
        try {
            return article(document);
        } catch (RuntimeException | StackOverflowError e) {
            return new Problem(
                    document.location(),
                    Problem.Kind.FAILED,
                    "unexpected failure",
                    e + "; this is a mistake in the program: please report it with the document");
        }
    }

    private CleanResult article(RawDocument document) {
        Metadata beside = document.metadata();
        Extraction found = read(document, beside);
        int words = WordCount.of(found.text());
        if (words < options.leastWords()) {
            return new Problem(
                    document.location(),
                    Problem.Kind.SKIPPED,
                    "no article text",
                    words + " words of running text; an article has at least " + options.leastWords());
        }
        Optional<String> url = line(beside.url()).or(found::url);
        Optional<String> outlet = line(beside.outlet()).or(found::outlet).or(() -> url.flatMap(Addresses::host));
        List<Credit> credits = found.credits().stream()
                .filter(credit -> credit.kind() == Credit.Kind.DATELINE
                        || outlet.filter(name -> name.equalsIgnoreCase(credit.name()))
                                .isEmpty())
                .toList();
        return new CleanResult.Cleaned(new Article(
                Identity.article(outlet, url, found.text()),
                Optional.of(url.orElse(document.location())),
                outlet,
                line(beside.title()).or(() -> line(found.title())),
                line(beside.byline()).or(() -> line(found.byline())),
                published(beside, found, url),
                language(beside, found),
                found.text(),
                document.sha256(),
                credits));
    }

    private Extraction read(RawDocument document, Metadata beside) {
        return switch (document.kind()) {
            case TEXT -> ScrapedText.read(document.content(), line(beside.title()));
            case MARKDOWN -> MarkdownText.read(document.content(), line(beside.title()));
            case HTML -> page(document, beside);
        };
    }

    private Extraction page(RawDocument document, Metadata beside) {
        Extraction page = pages.read(document.content(), beside.url());
        Optional<String> title = line(beside.title()).or(page::title);
        Extraction body = ScrapedText.filterBody(page.text(), title);
        List<Credit> credits = new ArrayList<>();
        page.byline().ifPresent(byline -> credits.addAll(Credits.ofByline(byline)));
        credits.addAll(PageCredits.in(document.content()));
        credits.addAll(body.credits());
        return new Extraction(
                title,
                page.byline(),
                page.published().or(body::published),
                page.outlet(),
                page.url(),
                page.language(),
                body.text(),
                Credits.distinct(credits));
    }

    private static Optional<Published> published(Metadata beside, Extraction found, Optional<String> url) {
        Optional<PartialDate> given =
                beside.published().flatMap(written -> DateText.parse(written).or(() -> DateText.find(written)));
        if (given.isPresent()) {
            return given.map(date -> new Published(date, Published.Basis.GIVEN)
                    .at(beside.published().flatMap(TimeText::parse)));
        }
        Optional<Published> inAddress =
                url.flatMap(Addresses::day).map(date -> new Published(date, Published.Basis.URL));
        boolean better = found.published()
                .filter(published -> published.basis().compareTo(Published.Basis.URL) < 0)
                .isPresent();
        return better ? found.published() : inAddress.or(found::published);
    }

    private static Optional<String> language(Metadata beside, Extraction found) {
        Optional<String> stated = beside.language()
                .flatMap(Languages::code)
                .or(() -> found.language().flatMap(Languages::code));
        return Languages.confirmed(stated, found.text());
    }

    private static Optional<String> line(Optional<String> words) {
        return words.map(Characters::normalize)
                .map(text -> Characters.collapse(text.replace('\n', ' ')))
                .filter(text -> !text.isBlank());
    }
}
