package org.detente.record.query;

import java.util.Objects;
import java.util.Optional;
import org.detente.model.PartialDate;

/**
 * An event or a statement with the day that it is counted on.
 *
 * @param row the event or statement
 * @param date its own date, else when its article was published; absent where neither is known
 * @param basis which of the two
 */
public record Dated<T>(T row, Optional<PartialDate> date, Basis basis) {
    /** Where a date comes from. */
    public enum Basis {
        /** The text says when it was. */
        OWN,
        /** The text does not say; the article was published then. */
        PUBLISHED,
        /** No date is known. */
        UNKNOWN
    }

    public Dated {
        Objects.requireNonNull(row);
        Objects.requireNonNull(date);
        Objects.requireNonNull(basis);
        if (date.isEmpty() != (basis == Basis.UNKNOWN)) {
            throw new IllegalArgumentException("a date and its basis come together");
        }
    }
}
