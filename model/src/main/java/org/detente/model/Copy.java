package org.detente.model;

import java.util.List;
import java.util.Objects;

/**
 * A link between two articles that share a text.
 *
 * @param articleId the article that came later, by publication, or by identifier where that cannot be told
 * @param ofId the article that came first
 * @param kind how they share it
 * @param similarity 0 to 1: for copies word by word the share of the words of the two that stand in shared passages, for a
 *     rewording the mean likeness of its sentences
 * @param passages what corresponds to what, in the order of the article
 */
public record Copy(String articleId, String ofId, CopyKind kind, double similarity, List<Passage> passages) {
    public Copy {
        Objects.requireNonNull(kind);
        passages = List.copyOf(passages);
        if (articleId.equals(ofId)) {
            throw new IllegalArgumentException("article " + articleId + " is no copy of itself");
        }
        if (!(similarity >= 0 && similarity <= 1)) {
            throw new IllegalArgumentException("similarity " + similarity + " is not between 0 and 1");
        }
    }
}
