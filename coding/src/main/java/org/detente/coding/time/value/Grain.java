package org.detente.coding.time.value;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** A size of calendar periods. Weeks are ISO 8601 weeks; a winter belongs to the year in which it begins. */
public enum Grain {
    CENTURY("XX"),
    DECADE("XXX"),
    YEAR("XXXX"),
    HALF("XXXX-HX"),
    QUARTER("XXXX-QX"),
    SEASON("XXXX"),
    MONTH("XXXX-XX"),
    WEEK("XXXX-WXX"),
    WEEKEND("XXXX-WXX-WE"),
    DAY("XXXX-XX-XX");

    private static final int DAYS_TO_SATURDAY = 5;

    private final String open;

    Grain(String open) {
        this.open = open;
    }

    /** The value of a period of which only the size is known: "XXXX-WXX". */
    public String open() {
        return open;
    }

    /** The period of this size that a day lies in; for a weekend that of the day's week. */
    public Period around(LocalDate day) {
        return new Period(this, start(day));
    }

    /** The period of this size that lies so many further on from a day: from 30 March a month on is April. */
    public Period shifted(LocalDate day, int count) {
        return around(plus(day, count));
    }

    LocalDate start(LocalDate day) {
        int year = day.getYear();
        return switch (this) {
            case CENTURY -> LocalDate.of(year - year % 100, 1, 1);
            case DECADE -> LocalDate.of(year - year % 10, 1, 1);
            case YEAR -> day.withDayOfYear(1);
            case HALF -> LocalDate.of(year, day.getMonthValue() <= 6 ? 1 : 7, 1);
            case QUARTER -> LocalDate.of(year, day.getMonth().firstMonthOfQuarter(), 1);
            case SEASON -> day.minusMonths(day.getMonthValue() % 3).withDayOfMonth(1);
            case MONTH -> day.withDayOfMonth(1);
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case WEEKEND -> WEEK.start(day).plusDays(DAYS_TO_SATURDAY);
            case DAY -> day;
        };
    }

    LocalDate plus(LocalDate day, long count) {
        return switch (this) {
            case CENTURY -> day.plusYears(100 * count);
            case DECADE -> day.plusYears(10 * count);
            case YEAR -> day.plusYears(count);
            case HALF -> day.plusMonths(6 * count);
            case QUARTER, SEASON -> day.plusMonths(3 * count);
            case MONTH -> day.plusMonths(count);
            case WEEK, WEEKEND -> day.plusWeeks(count);
            case DAY -> day.plusDays(count);
        };
    }

    LocalDate last(LocalDate start) {
        return this == WEEKEND ? start.plusDays(1) : plus(start, 1).minusDays(1);
    }

    String text(LocalDate start) {
        int year = start.getYear();
        int month = start.getMonthValue();
        return switch (this) {
            case CENTURY -> format("%02d", year / 100);
            case DECADE -> format("%03d", year / 10);
            case YEAR -> format("%04d", year);
            case HALF -> format("%04d-H%d", year, month <= 6 ? 1 : 2);
            case QUARTER -> format("%04d-Q%d", year, (month + 2) / 3);
            case SEASON -> format("%04d-%s", year, Slot.SEASONS.get(month / 3 - 1));
            case MONTH -> format("%04d-%02d", year, month);
            case WEEK ->
                format(
                        "%04d-W%02d",
                        start.get(IsoFields.WEEK_BASED_YEAR), start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case WEEKEND -> WEEK.text(start) + "-WE";
            case DAY -> start.toString();
        };
    }

    private static String format(String form, Object... values) {
        return String.format(Locale.ROOT, form, values);
    }
}
