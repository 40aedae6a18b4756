package org.detente.reading;

import java.util.Objects;

/**
 * One text as it came in, before cleaning.
 *
 * @param location {@code file:} URL of the file that held it, {@code …#n} for the n-th record in a file (from 1);
 *     {@code stdin:} for standard input
 * @param kind how the content is written
 * @param content the decoded characters
 * @param sha256 lower-case hexadecimal digest of the raw bytes
 * @param metadata what was said of it beside the content
 */
public record RawDocument(String location, Kind kind, String content, String sha256, Metadata metadata)
        implements ReadItem {
    /** How a document's content is written. */
    public enum Kind {
        HTML,
        MARKDOWN,
        TEXT
    }

    public RawDocument {
        Objects.requireNonNull(location);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(content);
        Objects.requireNonNull(sha256);
        Objects.requireNonNull(metadata);
    }
}
