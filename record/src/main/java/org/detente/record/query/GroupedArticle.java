package org.detente.record.query;

import java.util.Objects;
import java.util.Optional;
import org.detente.model.Article;
import org.detente.model.Copy;

/**
 * An article with what it belongs to.
 *
 * @param article the article
 * @param storyId its story; absent until it is grouped
 * @param copyOf the link to the text that it is most likely taken from, without passages
 */
public record GroupedArticle(Article article, Optional<String> storyId, Optional<Copy> copyOf) {
    public GroupedArticle {
        Objects.requireNonNull(article);
        Objects.requireNonNull(storyId);
        Objects.requireNonNull(copyOf);
    }
}
