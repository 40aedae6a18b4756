package org.detente.search;

import java.util.Objects;
import java.util.Optional;

/**
 * Which rows of a list.
 *
 * @param after the {@link SearchResult#next} of the rows before; absent for the first
 * @param skip how many rows to leave out, 0 to {@link #MOST}
 * @param limit how many rows at most, 1 to {@link #MOST}
 */
public record Page(Optional<String> after, int skip, int limit) {
    /** How far a list can be skipped through, and how long a page can be. */
    public static final int MOST = 1_000;

    public Page {
        Objects.requireNonNull(after);
        if (skip < 0 || skip > MOST || limit < 1 || limit > MOST) {
            throw new IllegalArgumentException(
                    limit + " rows after " + skip + ": ask for 1 to " + MOST + " after at most as many");
        }
        after.ifPresent(cursor -> {
            if (Cursor.parse(cursor).isEmpty()) {
                throw new IllegalArgumentException("“" + cursor + "” is no place in a list");
            }
        });
    }

    /** The first rows. */
    public static Page first(int limit) {
        return new Page(Optional.empty(), 0, limit);
    }

    /** Whether a text says where a list goes on. */
    public static boolean isCursor(String text) {
        return Cursor.parse(text).isPresent();
    }

    Optional<Cursor> cursor() {
        return after.flatMap(Cursor::parse);
    }
}
