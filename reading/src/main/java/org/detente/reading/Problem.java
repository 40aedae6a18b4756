package org.detente.reading;

import java.util.Objects;

/**
 * An item that did not become an article. It is a value, counted and reported; it never stops the rest.
 *
 * @param location where: file, and record or offset in it ({@code corpus/a.jsonl#12})
 * @param kind skipped on purpose, or failed
 * @param reason short, the same for all items of the kind, so that items can be counted by it ("no article text")
 * @param detail what exactly was found and what to try
 */
public record Problem(String location, Kind kind, String reason, String detail) implements ReadItem, CleanResult {
    /** Whether an item was left out on purpose or could not be read. */
    public enum Kind {
        SKIPPED,
        FAILED
    }

    public Problem {
        Objects.requireNonNull(location);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(reason);
        Objects.requireNonNull(detail);
    }
}
