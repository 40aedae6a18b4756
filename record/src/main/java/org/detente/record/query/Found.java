package org.detente.record.query;

import java.util.Objects;

/**
 * A row that was found by its identifier.
 *
 * @param kind what it is
 * @param id its identifier
 * @param articleId the article that it belongs to; its own identifier for an article
 * @param text words to know it by: an article's title, or its text where it has none, a statement's content, an
 *     event's trigger
 */
public record Found(Kind kind, String id, String articleId, String text) {
    /** The tables whose rows have identifiers. */
    public enum Kind {
        ARTICLE,
        STATEMENT,
        EVENT
    }

    public Found {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(id);
        Objects.requireNonNull(articleId);
        Objects.requireNonNull(text);
    }
}
