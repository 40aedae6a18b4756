package org.detente.model;

import java.util.Objects;
import java.util.Optional;

/**
 * One sign that an article goes back to another or to an outlet.
 *
 * @param kind what kind of sign
 * @param articleId the article that goes back to something
 * @param fromArticleId the article that it goes back to
 * @param fromOutlet the outlet that it goes back to
 * @param words the words of the text or the times that show it
 * @param against whether the sign was outweighed by another
 */
public record OriginReason(
        Kind kind,
        String articleId,
        Optional<String> fromArticleId,
        Optional<String> fromOutlet,
        String words,
        boolean against) {
    /** What tells where a text began; the weightiest first. */
    public enum Kind {
        /** The dateline names who wrote it: "MOSCOW (Reuters) -". */
        DATELINE,
        /** The byline does: "Reuters Staff". */
        BYLINE,
        /** A line does: "Source: RT". */
        SOURCE_LINE,
        /** A line says that it is of agencies, and not of which: "Source: Agencies". */
        UNNAMED_SOURCE,
        /** It was put together from several texts, of which the other is one. */
        MERGED,
        /** It is of an aggregator, and the other is not. */
        AGGREGATOR,
        /** The other is of an agency, which writes for others. */
        AGENCY,
        /** The other was published before. */
        EARLIER,
        /** A sentence names the other: "RT reported", "with inputs from RT". */
        REPORTED_BY,
        /** It says of itself that it was changed: "UPDATE 2-". */
        UPDATED,
        /** It is a part of the other. */
        FULLER,
        /** No copy of it was read, and it credits nobody. */
        ALONE
    }

    public OriginReason {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(articleId);
        Objects.requireNonNull(fromArticleId);
        Objects.requireNonNull(fromOutlet);
        Objects.requireNonNull(words);
    }
}
