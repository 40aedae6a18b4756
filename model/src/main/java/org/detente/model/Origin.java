package org.detente.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Where the text of a group of copies began: in an article of the group, at an outlet of which no copy was read, or not
 * known.
 *
 * @param firstArticleId the article that was published before all others, where their times tell
 * @param articleId the article that the others go back to; absent where no copy of the outlet's was read, and where it has
 *     several articles in the group and it is open which of them was first
 * @param outlet whose text it is, by its usual name
 * @param unknown why it cannot be told
 * @param reasons what tells so, in the order of the articles; what speaks against it stands with {@code against}
 */
public record Origin(
        Optional<String> firstArticleId,
        Optional<String> articleId,
        Optional<String> outlet,
        Optional<Unknown> unknown,
        List<OriginReason> reasons) {
    /** Why the origin of a text cannot be told. */
    public enum Unknown {
        /** Articles that credit nobody were published on the same day, or at the same time. */
        SAME_TIME,
        /** Of an article it is not known when it was published. */
        UNDATED,
        /** The signs contradict each other. */
        CONTRADICTION,
        /** All articles are of aggregators, which write nothing themselves. */
        AGGREGATORS_ONLY,
        /** The text is credited to agencies that are not named. */
        UNNAMED_SOURCE,
        /** An article was put together from texts that began in different places. */
        SEVERAL_TEXTS
    }

    public Origin {
        Objects.requireNonNull(firstArticleId);
        reasons = List.copyOf(reasons);
        if (unknown.isPresent() == (articleId.isPresent() || outlet.isPresent())) {
            throw new IllegalArgumentException("an origin is an article or an outlet, or it is unknown; not both");
        }
    }
}
