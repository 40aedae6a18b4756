package org.detente.server.evidence;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.detente.dossier.Evidence;
import org.detente.dossier.Sources;
import org.detente.model.Article;
import org.detente.model.Span;
import org.detente.server.layout.Formats;

/**
 * A sentence that a row rests on.
 *
 * @param sentence the sentence with the words that count
 * @param article where it stands
 * @param rowId identifier of the row, which is marked in the article
 * @param formats of numbers and days
 */
public record EvidenceView(Evidence sentence, Article article, String rowId, Formats formats) {
    private static final int LONGEST = 600;

    /** The sentence around some words. */
    public static EvidenceView of(Sources sources, String articleId, Span span, String rowId, Formats formats) {
        return new EvidenceView(
                sources.evidence(articleId, span).shortened(LONGEST), sources.article(articleId), rowId, formats);
    }

    /** The sentences around several phrases, each article and place once. */
    public static List<EvidenceView> of(
            Sources sources, Stream<org.detente.model.Evidence> evidence, String rowId, Formats formats) {
        return evidence.distinct()
                .map(found -> of(sources, found.articleId(), found.words().span(), rowId, formats))
                .toList();
    }

    /** "The Daily Example, 9 Aug 2025". */
    public String source() {
        return Stream.concat(
                        article.outlet().stream(),
                        article.published().stream().map(published -> formats.date(published.date())))
                .collect(Collectors.joining(", "));
    }

    /** The article's title, else that it has none. */
    public String title() {
        return article.title().orElse("Article without a title");
    }

    /** Where the article is shown, at the row. */
    public String page() {
        return "/article/" + article.id() + "#" + rowId;
    }

    /** The article's own address, where it is one on the web: anything else is no link. */
    public Optional<String> address() {
        return article.url().filter(url -> url.startsWith("https://") || url.startsWith("http://"));
    }
}
