package org.detente.coding.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.function.IntFunction;
import org.detente.model.PartialDate;
import org.detente.model.PartialDate.Precision;

/**
 * Dates that only the article's own date makes whole.
 *
 * @param published when the article appeared
 */
record RelativeDates(PartialDate published) {
    Optional<PartialDate> day(int daysFromNow) {
        return published.day().map(d -> PartialDate.of(d.plusDays(daysFromNow)));
    }

    /** The last such weekday up to the article's day, or the next one from it where the tense is future. */
    Optional<PartialDate> weekday(DayOfWeek weekday, Tense tense) {
        return published
                .day()
                .map(d -> PartialDate.of(d.with(
                        tense == Tense.FUTURE
                                ? TemporalAdjusters.nextOrSame(weekday)
                                : TemporalAdjusters.previousOrSame(weekday))));
    }

    Optional<PartialDate> weekdayBefore(DayOfWeek weekday) {
        return published.day().map(d -> PartialDate.of(d.with(TemporalAdjusters.previous(weekday))));
    }

    Optional<PartialDate> weekdayAfter(DayOfWeek weekday) {
        return published.day().map(d -> PartialDate.of(d.with(TemporalAdjusters.next(weekday))));
    }

    /** A week, from Monday: as no date is a week, its month, or its year where it runs over two months. */
    Optional<PartialDate> week(int weeksFromNow) {
        return published.day().map(d -> {
            LocalDate monday = d.plusWeeks(weeksFromNow).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            LocalDate sunday = monday.plusDays(6);
            boolean oneMonth = monday.getMonth() == sunday.getMonth();
            return new PartialDate(monday, oneMonth ? Precision.MONTH : Precision.YEAR);
        });
    }

    Optional<PartialDate> month(int monthsFromNow) {
        return published.precision() == Precision.YEAR
                ? Optional.empty()
                : Optional.of(new PartialDate(published.first().plusMonths(monthsFromNow), Precision.MONTH));
    }

    Optional<PartialDate> year(int yearsFromNow) {
        return Optional.of(new PartialDate(published.first().plusYears(yearsFromNow), Precision.YEAR));
    }

    /** A day of a month without its year: the nearest that the tense allows. */
    Optional<PartialDate> yearless(Month month, int day, Tense tense) {
        if (published.day().isEmpty() || !isDay(month, day)) {
            return Optional.empty();
        }
        return nearest(y -> Year.of(y).atMonthDay(MonthDay.of(month, day)), tense)
                .map(PartialDate::of);
    }

    /** A month without its year: the nearest that the tense allows; the article's own month fits either. */
    Optional<PartialDate> yearless(Month month, Tense tense) {
        if (published.precision() == Precision.YEAR) {
            return Optional.empty();
        }
        if (month == published.first().getMonth()) {
            return Optional.of(new PartialDate(published.first(), Precision.MONTH));
        }
        return nearest(y -> YearMonth.of(y, month).atDay(1), tense).map(d -> new PartialDate(d, Precision.MONTH));
    }

    static boolean isDay(Month month, int day) {
        try {
            MonthDay.of(month, day);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private Optional<LocalDate> nearest(IntFunction<LocalDate> inYear, Tense tense) {
        LocalDate now = published.first();
        LocalDate best = null;
        for (int year = now.getYear() - 1; year <= now.getYear() + 1; year++) {
            LocalDate date = inYear.apply(year);
            boolean fits = tense == Tense.UNKNOWN || (tense == Tense.FUTURE ? !date.isBefore(now) : !date.isAfter(now));
            if (fits && (best == null || distance(date, now) < distance(best, now))) {
                best = date;
            }
        }
        return Optional.ofNullable(best);
    }

    private static long distance(LocalDate a, LocalDate b) {
        return Math.abs(a.toEpochDay() - b.toEpochDay());
    }
}
