package org.detente.reading;

import java.util.Objects;
import org.detente.model.Article;

/** What cleaning a document yields: an article, or the reason why there is none. */
public sealed interface CleanResult permits CleanResult.Cleaned, Problem {
    /** A document that became an article. */
    record Cleaned(Article article) implements CleanResult {
        public Cleaned {
            Objects.requireNonNull(article);
        }
    }
}
