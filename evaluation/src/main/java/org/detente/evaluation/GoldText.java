package org.detente.evaluation;

import java.util.List;
import java.util.Optional;
import org.detente.model.Article;
import org.detente.model.Published;

/** Texts of gold data as articles. */
public final class GoldText {
    private GoldText() {}

    /** An article of which nothing is known but its text. */
    public static Article article(String name, String text) {
        return article(name, text, Optional.empty());
    }

    /** An article of which nothing is known but its text and perhaps its date. */
    public static Article article(String name, String text, Optional<Published> published) {
        return new Article(
                name,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                published,
                Optional.empty(),
                text,
                "",
                List.of());
    }
}
