package org.detente.coding;

import java.util.List;
import java.util.Optional;
import org.detente.model.Article;
import org.detente.model.PartialDate;
import org.detente.model.Published;

/** An article of which only the text, and perhaps the day, matters. */
public final class PlainArticle {
    private PlainArticle() {}

    public static Article of(String text) {
        return of(text, Optional.empty());
    }

    public static Article of(String text, PartialDate published) {
        return of(text, Optional.of(new Published(published, Published.Basis.GIVEN)));
    }

    private static Article of(String text, Optional<Published> published) {
        return new Article(
                "a-1",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                published,
                Optional.of("en"),
                text,
                "",
                List.of());
    }
}
