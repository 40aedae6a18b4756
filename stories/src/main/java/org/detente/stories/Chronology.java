package org.detente.stories;

import java.time.LocalDate;
import java.util.Comparator;
import org.detente.model.Article;

/** The order in which articles are taken: by publication, the undated last; of the same day by identifier. */
public final class Chronology {
    /** The order. */
    public static final Comparator<Article> ORDER =
            Comparator.comparing(Chronology::day).thenComparing(Article::id);

    private Chronology() {}

    private static LocalDate day(Article article) {
        return article.published().map(published -> published.date().first()).orElse(LocalDate.MAX);
    }
}
