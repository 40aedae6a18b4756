package org.detente.record.relation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.detente.model.Status;

/**
 * An act as tension needs it: identified by its best report, its texts those that do not deny it, of copies one, each with the
 * outlet that published it first.
 *
 * <p>It counts on the day it took place; where no text tells that, and where it has not taken place, on the day it was
 * first reported. Without either, and as history that is only recalled, it is no deed.
 *
 * @param eventId the best report
 * @param day when it counts
 * @param way who acts on whom
 * @param goldstein conflict–cooperation value, −10 to +10; 0 where it has none
 * @param status whether it took place
 * @param texts texts that report it, at least one
 * @param outlets who published these first
 */
public record DeedRow(
        String eventId, LocalDate day, Way way, double goldstein, Status status, int texts, Set<String> outlets) {
    public DeedRow {
        Objects.requireNonNull(eventId);
        Objects.requireNonNull(day);
        Objects.requireNonNull(way);
        Objects.requireNonNull(status);
        outlets = Set.copyOf(outlets);
    }
}
