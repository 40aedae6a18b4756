package org.detente.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * A calendar date known to the day, the month or the year (ISO 8601 with reduced precision).
 *
 * <p>Example: {@code PartialDate.parse("2022-01").precision()} is {@code MONTH}.
 *
 * @param first the first day that the date may mean
 * @param precision how much of it is known
 */
public record PartialDate(LocalDate first, Precision precision) implements Comparable<PartialDate> {
    /** How much of a date is known. */
    public enum Precision {
        DAY,
        MONTH,
        YEAR
    }

    public PartialDate {
        first = switch (precision) {
            case DAY -> first;
            case MONTH -> first.withDayOfMonth(1);
            case YEAR -> first.withDayOfYear(1);
        };
    }

    /** A date known to the day. */
    public static PartialDate of(LocalDate day) {
        return new PartialDate(day, Precision.DAY);
    }

    /**
     * Reads {@code 2022}, {@code 2022-01} or {@code 2022-01-10}.
     *
     * @throws DateTimeParseException where the text is none of these
     */
    public static PartialDate parse(String iso) {
        return switch (iso.length()) {
            case 4 -> new PartialDate(LocalDate.parse(iso + "-01-01"), Precision.YEAR);
            case 7 -> new PartialDate(YearMonth.parse(iso).atDay(1), Precision.MONTH);
            default -> of(LocalDate.parse(iso));
        };
    }

    /** The day, where it is known. */
    public Optional<LocalDate> day() {
        return precision == Precision.DAY ? Optional.of(first) : Optional.empty();
    }

    /** The last day that the date may mean. */
    public LocalDate last() {
        return switch (precision) {
            case DAY -> first;
            case MONTH -> first.plusMonths(1).minusDays(1);
            case YEAR -> first.plusYears(1).minusDays(1);
        };
    }

    /** Earlier first; of two that start together the more precise first. */
    @Override
    public int compareTo(PartialDate other) {
        int byFirst = first.compareTo(other.first);
        return byFirst != 0 ? byFirst : precision.compareTo(other.precision);
    }

    /** ISO 8601 at the known precision. */
    @Override
    public String toString() {
        String day = first.toString();
        return switch (precision) {
            case DAY -> day;
            case MONTH -> day.substring(0, day.length() - 3);
            case YEAR -> day.substring(0, day.length() - 6);
        };
    }
}
