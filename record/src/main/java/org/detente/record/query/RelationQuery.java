package org.detente.record.query;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A question about two actors.
 *
 * @param codeA code of one actor, any sector ({@code RUS})
 * @param codeB code of the other
 * @param from first day; with a bound, what has no date is left out, and a date known to the month or year counts where
 *     any of its days does
 * @param to last day
 */
public record RelationQuery(String codeA, String codeB, Optional<LocalDate> from, Optional<LocalDate> to) {
    public RelationQuery {
        Objects.requireNonNull(from);
        Objects.requireNonNull(to);
        if (codeA.equals(codeB)) {
            throw new IllegalArgumentException("a relation has two sides; both are " + codeA);
        }
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new IllegalArgumentException("no day is from " + from.get() + " to " + to.get());
        }
    }

    /** All that is known about two actors. */
    public static RelationQuery of(String codeA, String codeB) {
        return new RelationQuery(codeA, codeB, Optional.empty(), Optional.empty());
    }
}
