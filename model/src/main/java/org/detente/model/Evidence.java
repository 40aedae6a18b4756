package org.detente.model;

import java.util.Objects;

/**
 * Words that a row rests on.
 *
 * @param articleId the article
 * @param words the words and where they stand in its clean text
 */
public record Evidence(String articleId, Phrase words) {
    public Evidence {
        Objects.requireNonNull(articleId);
        Objects.requireNonNull(words);
    }
}
