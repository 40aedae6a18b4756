package org.detente.coding.actor.check;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.detente.coding.actor.Table;
import org.detente.model.PartialDate;

/**
 * One term of a list as the checks see it.
 *
 * @param from absent where it is empty or no date
 * @param to absent where it is empty or no date
 */
record ListedTerm(Table.Row row, Optional<PartialDate> from, Optional<PartialDate> to) {
    static ListedTerm of(Table.Row row) {
        return new ListedTerm(row, date(row, "from"), date(row, "to"));
    }

    /** The date in a cell; absent where it cannot be read. */
    static Optional<PartialDate> date(Table.Row row, String column) {
        try {
            return row.optional(column).map(PartialDate::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    String code() {
        return row.get("code");
    }

    String name() {
        return row.get("name");
    }

    String role() {
        return row.get("role");
    }

    /** "LBN president". */
    String office() {
        return code() + " " + role();
    }

    /** "LBN president, Michel Aoun, 2016-10-31 to 2022-10-30". */
    String subject() {
        return office() + ", " + name() + ", " + row.get("from") + " to " + row.get("to");
    }

    LocalDate firstDay() {
        return from.map(PartialDate::first).orElse(LocalDate.MIN);
    }

    LocalDate lastDay() {
        return to.map(PartialDate::last).orElse(LocalDate.MAX);
    }

    /** Whether both were in office on some day, whatever days the dates mean; a handover's day is none. */
    boolean surelyOverlaps(ListedTerm other) {
        return beganBeforeEndOf(other) && other.beganBeforeEndOf(this);
    }

    /** Whether both may have been in office on some day. */
    boolean mayOverlap(ListedTerm other) {
        return !firstDay().isAfter(other.lastDay()) && !other.firstDay().isAfter(lastDay());
    }

    private boolean beganBeforeEndOf(ListedTerm other) {
        LocalDate begin = from.map(PartialDate::last).orElse(LocalDate.MIN);
        LocalDate end = other.to.map(PartialDate::first).orElse(LocalDate.MAX);
        return begin.isBefore(end);
    }
}
