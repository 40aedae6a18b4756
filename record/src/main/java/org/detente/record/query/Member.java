package org.detente.record.query;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * An actor that belongs to a side.
 *
 * @param code its code
 * @param from first day; absent where it always did
 * @param to last day; absent where it still does
 */
public record Member(String code, Optional<LocalDate> from, Optional<LocalDate> to) {
    public Member {
        Objects.requireNonNull(code);
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new IllegalArgumentException(code + " is no member from " + from.get() + " to " + to.get());
        }
    }

    /** A member of any time. */
    public static Member always(String code) {
        return new Member(code, Optional.empty(), Optional.empty());
    }
}
