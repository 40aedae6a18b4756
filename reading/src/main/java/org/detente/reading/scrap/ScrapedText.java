package org.detente.reading.scrap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.detente.model.Credit;
import org.detente.model.Published;
import org.detente.reading.Extraction;
import org.detente.reading.credit.Credits;
import org.detente.reading.date.DateText;

/**
 * Reads the article in a plain text that somebody scraped from a page.
 *
 * <p>Scraps of the page are dropped, every sentence of the article is kept; what is a scrap is told by its words ({@code
 * scraps.tsv}) and by its place and form. The clean text has its paragraphs separated by one empty line and does not hold
 * the headline. Reading {@code title + "\n\n" + text} again gives the same title and the same text.
 *
 * <p>Example: of "Daily Planet", "Talks fail", "2 min read", "The talks failed on Monday." and "Leave a Reply", each on its
 * own line, the title is "Talks fail" and the text "The talks failed on Monday." Stateless and thread-safe.
 */
public final class ScrapedText {
    /** What one reading leaves, another may find at the new edges; more than three were never needed. */
    private static final int MOST_READINGS = 8;

    private static final int LONGEST_DATE_LINE = 12;
    private static final int DATELINE_WITHIN = 160;

    private ScrapedText() {}

    /**
     * The article in a text.
     *
     * @param text as it was scraped
     * @param title headline that is known from beside the text
     */
    public static Extraction read(String text, Optional<String> title) {
        Extraction first = readOnce(text, title);
        Extraction last = first;
        for (int reading = 1; reading < MOST_READINGS; reading++) {
            Extraction again = readOnce(joined(last), title);
            boolean settled = again.text().equals(last.text()) && again.title().equals(last.title());
            last = again;
            if (settled) {
                break;
            }
        }
        return new Extraction(
                last.title(),
                first.byline().or(last::byline),
                first.published().or(last::published),
                first.outlet(),
                first.url(),
                first.language(),
                last.text(),
                Credits.distinct(merged(first.credits(), last.credits())));
    }

    /**
     * The body of a page without what is surely a scrap; lines at its edges stay, whatever their form.
     *
     * @param text paragraphs separated by empty lines
     */
    public static Extraction filterBody(String text, Optional<String> title) {
        List<Line> lines = Line.linesOf(Characters.normalize(text));
        ScrapFilter.Sorted sorted = ScrapFilter.sort(lines);
        CreditLines credited = CreditLines.separate(sorted);
        List<Line> article = new ArrayList<>(credited.rest());
        while (!article.isEmpty()
                && title.filter(t -> Headline.isLike(article.get(0), t)).isPresent()) {
            article.remove(0);
        }
        String body = paragraphs(article);
        List<Credit> credits = new ArrayList<>(credited.credits());
        credits.addAll(Credits.inText(body));
        return new Extraction(
                title,
                Optional.empty(),
                dateline(body),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                body,
                Credits.distinct(credits));
    }

    private static Extraction readOnce(String text, Optional<String> known) {
        List<Line> lines = Wrapping.unwrap(Line.linesOf(Characters.normalize(text)));
        ScrapFilter.Sorted sorted = ScrapFilter.sort(lines);
        CreditLines credited = CreditLines.separate(sorted);
        Bylines.Separated signed = Bylines.separate(credited.rest(), known);

        int start = Edges.start(signed.rest());
        List<Line> above = signed.rest().subList(0, start);
        List<Line> below =
                Edges.withoutTail(signed.rest().subList(start, signed.rest().size()));
        Optional<Headline> headline = Headline.find(above, below, known).or(() -> Headline.punctuated(below));
        List<Line> article = new ArrayList<>(
                Edges.standfirsts(above.subList(headline.map(Headline::line).orElse(-1) + 1, above.size())));
        article.addAll(below);
        headline.ifPresent(found -> article.removeIf(line -> !line.isProse() && Headline.isLike(line, found.title())));
        headline.filter(Headline::first).ifPresent(found -> article.remove(0));

        String body = paragraphs(article);
        List<Credit> credits = new ArrayList<>(credited.credits());
        signed.byline().ifPresent(words -> credits.addAll(Credits.ofByline(words)));
        credits.addAll(Credits.inText(body));
        return new Extraction(
                headline.map(Headline::title),
                signed.byline(),
                signed.published().or(() -> dateAmong(sorted.dropped())).or(() -> dateline(body)),
                headline.flatMap(Headline::site).or(() -> Imprint.outlet(sorted.dropped(), above)),
                Optional.empty(),
                Optional.empty(),
                body,
                Credits.distinct(credits));
    }

    private static Optional<Published> dateAmong(List<Line> dropped) {
        return dropped.stream()
                .filter(line -> line.words() <= LONGEST_DATE_LINE)
                .map(Bylines::read)
                .flatMap(Optional::stream)
                .map(Bylines.Found::published)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** A date in the words that open a report: "GENEVA, January 10, 2022 - ". */
    private static Optional<Published> dateline(String body) {
        String start = body.substring(0, Math.min(body.length(), DATELINE_WITHIN));
        int dash = Math.max(start.indexOf(" - "), Math.max(start.indexOf(" — "), start.indexOf(" – ")));
        return dash < 0
                ? Optional.empty()
                : DateText.find(start.substring(0, dash)).map(d -> new Published(d, Published.Basis.DATELINE));
    }

    private static String paragraphs(List<Line> lines) {
        return String.join("\n\n", lines.stream().map(Line::text).toList());
    }

    private static String joined(Extraction extraction) {
        return extraction.title().map(title -> title + "\n\n").orElse("") + extraction.text();
    }

    private static List<Credit> merged(List<Credit> first, List<Credit> last) {
        List<Credit> merged = new ArrayList<>(first);
        merged.addAll(last);
        return merged;
    }
}
