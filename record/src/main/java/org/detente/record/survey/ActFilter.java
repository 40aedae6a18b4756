package org.detente.record.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.detente.model.EventType;
import org.detente.model.Status;
import org.detente.record.query.Member;

/**
 * Which acts are meant.
 *
 * @param side who takes part in them; nobody in particular where empty
 * @param other who takes part on the other side, where the acts of two sides on each other are meant; then {@code side} is not empty
 * @param from first day; with a bound, acts without a day are left out, and one known to the month or year counts where any of its
 *     days does
 * @param to last day
 * @param types what is done; empty for everything
 * @param statuses how it stands; empty for any status
 */
public record ActFilter(
        List<Member> side,
        List<Member> other,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Set<EventType> types,
        Set<Status> statuses) {
    /** Every act. */
    public static final ActFilter ALL =
            new ActFilter(List.of(), List.of(), Optional.empty(), Optional.empty(), Set.of(), Set.of());

    public ActFilter {
        side = List.copyOf(side);
        other = List.copyOf(other);
        Objects.requireNonNull(from);
        Objects.requireNonNull(to);
        types = Set.copyOf(types);
        statuses = Set.copyOf(statuses);
        if (side.isEmpty() && !other.isEmpty()) {
            throw new IllegalArgumentException("who is on the other side, but not on the one");
        }
    }

    /** The same of whomever. */
    public ActFilter ofAnybody() {
        return new ActFilter(List.of(), List.of(), from, to, types, statuses);
    }
}
