package org.detente.stories;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import org.detente.model.Article;
import org.detente.model.CodedArticle;
import org.detente.model.Published;

/**
 * The order in which articles are taken: by the day of publication, the undated last; of the same day by the moment, those without one
 * last; then by identifier.
 */
public final class Chronology {
    /** The order. */
    public static final Comparator<Article> ORDER = Comparator.comparing(Chronology::day)
            .thenComparing(Chronology::moment)
            .thenComparing(Article::id);

    /** The same for articles with what was read from them. */
    public static final Comparator<CodedArticle> CODED = Comparator.comparing(CodedArticle::article, ORDER);

    private Chronology() {}

    private static LocalDate day(Article article) {
        return article.published().map(published -> published.date().first()).orElse(LocalDate.MAX);
    }

    private static Instant moment(Article article) {
        return article.published().flatMap(Published::time).orElse(Instant.MAX);
    }
}
