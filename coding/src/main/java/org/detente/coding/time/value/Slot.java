package org.detente.coding.time.value;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A place in the calendar that comes round again: Monday, the 14th, 9 May, September, spring, the second quarter.
 *
 * <p>Example: {@code Slot.weekday(1).text()} is {@code "XXXX-WXX-1"}.
 *
 * @param kind what comes round
 * @param number of the weekday (Monday is 1), day, month, season (spring is 1), quarter or half; 0 for the weekend
 * @param day of the month for {@link Kind#MONTH_DAY}, else 0
 */
public record Slot(Kind kind, int number, int day) {
    /** TIMEX3's names of the seasons, spring first. */
    static final List<String> SEASONS = List.of("SP", "SU", "FA", "WI");

    private static final int LEAP_YEAR = 2000;

    /** What comes round, how long it is, and in what it comes round. */
    public enum Kind {
        WEEKDAY(Grain.DAY, Grain.WEEK, 7),
        WEEKEND(Grain.WEEKEND, Grain.WEEK, 0),
        DAY_OF_MONTH(Grain.DAY, Grain.MONTH, 31),
        MONTH_DAY(Grain.DAY, Grain.YEAR, 12),
        MONTH(Grain.MONTH, Grain.YEAR, 12),
        SEASON(Grain.SEASON, Grain.YEAR, 4),
        QUARTER(Grain.QUARTER, Grain.YEAR, 4),
        HALF(Grain.HALF, Grain.YEAR, 2);

        private final Grain grain;
        private final Grain cycle;
        private final int most;

        Kind(Grain grain, Grain cycle, int most) {
            this.grain = grain;
            this.cycle = cycle;
            this.most = most;
        }

        public Grain grain() {
            return grain;
        }

        public Grain cycle() {
            return cycle;
        }
    }

    public Slot {
        Objects.requireNonNull(kind);
        boolean fits = kind == Kind.WEEKEND ? number == 0 : number >= 1 && number <= kind.most;
        boolean dayFits = kind == Kind.MONTH_DAY ? isDay(number, day) : day == 0;
        if (!fits || !dayFits) {
            throw new IllegalArgumentException("no " + kind + " " + number + " " + day);
        }
    }

    public static Slot of(Kind kind, int number) {
        return new Slot(kind, number, 0);
    }

    /** A day of the year. */
    public static Slot monthDay(int month, int day) {
        return new Slot(Kind.MONTH_DAY, month, day);
    }

    /** Whether some year has the day. */
    public static boolean isDay(int month, int day) {
        return month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(LEAP_YEAR, month).lengthOfMonth();
    }

    /** Its place in the week, month or year that a day lies in; nothing where that has no such day. */
    public Optional<Period> in(LocalDate around) {
        LocalDate start = kind.cycle.start(around);
        return switch (kind) {
            case WEEKDAY -> Optional.of(new Period(Grain.DAY, start.plusDays(number - 1L)));
            case WEEKEND -> Optional.of(Grain.WEEKEND.around(start));
            case DAY_OF_MONTH -> day(YearMonth.from(start), number);
            case MONTH_DAY -> day(YearMonth.of(start.getYear(), number), day);
            case MONTH -> Optional.of(new Period(Grain.MONTH, start.withMonth(number)));
            case SEASON -> Optional.of(new Period(Grain.SEASON, start.withMonth(3 * number)));
            case QUARTER -> Optional.of(new Period(Grain.QUARTER, start.withMonth(3 * number - 2)));
            case HALF -> Optional.of(new Period(Grain.HALF, start.withMonth(6 * number - 5)));
        };
    }

    private static Optional<Period> day(YearMonth month, int day) {
        return month.isValidDay(day) ? Optional.of(new Period(Grain.DAY, month.atDay(day))) : Optional.empty();
    }

    /** The day so many days behind a weekday or a day of the year; nothing for other kinds. */
    public Optional<Slot> plusDays(int days) {
        return switch (kind) {
            case WEEKDAY -> Optional.of(of(Kind.WEEKDAY, Math.floorMod(number - 1 + days, 7) + 1));
            case MONTH_DAY -> {
                LocalDate moved = LocalDate.of(LEAP_YEAR, number, day).plusDays(days);
                yield Optional.of(monthDay(moved.getMonthValue(), moved.getDayOfMonth()));
            }
            default -> Optional.empty();
        };
    }

    /** As TIMEX3 writes it, X for what is open. */
    public String text() {
        return switch (kind) {
            case WEEKDAY -> "XXXX-WXX-" + number;
            case WEEKEND -> Grain.WEEKEND.open();
            case DAY_OF_MONTH -> String.format(Locale.ROOT, "XXXX-XX-%02d", number);
            case MONTH_DAY -> String.format(Locale.ROOT, "XXXX-%02d-%02d", number, day);
            case MONTH -> String.format(Locale.ROOT, "XXXX-%02d", number);
            case SEASON -> "XXXX-" + SEASONS.get(number - 1);
            case QUARTER -> "XXXX-Q" + number;
            case HALF -> "XXXX-H" + number;
        };
    }
}
