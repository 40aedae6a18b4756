package org.detente.model;

import java.util.Objects;

/**
 * When an article was published, and how that is known.
 *
 * @param date to the day where the page says so
 * @param basis where the date was read
 */
public record Published(PartialDate date, Basis basis) {
    /** Where a publication date was read, the most trusted first. */
    public enum Basis {
        /** Given beside the text, in a {@code metadata.jsonl} or a column. */
        GIVEN,
        /** Machine-readable metadata of the page. */
        METADATA,
        /** The address of the page. */
        URL,
        /** The line that names the author. */
        BYLINE,
        /** The dateline that opens the report. */
        DATELINE,
        /** Somewhere else in the visible text. */
        TEXT
    }

    public Published {
        Objects.requireNonNull(date);
        Objects.requireNonNull(basis);
    }
}
