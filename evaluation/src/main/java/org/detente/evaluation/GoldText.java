package org.detente.evaluation;

import java.util.List;
import java.util.Optional;
import org.detente.model.Article;

/** Texts of gold data as articles. */
public final class GoldText {
    private GoldText() {}

    /** An article of which nothing is known but its text. */
    public static Article article(String name, String text) {
        return new Article(
                name,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                text,
                "",
                List.of());
    }
}
