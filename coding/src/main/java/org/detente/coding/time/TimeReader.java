package org.detente.coding.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.detente.coding.text.Token;
import org.detente.model.PartialDate;
import org.detente.model.PartialDate.Precision;
import org.detente.model.Span;

/** Reads one sentence. */
final class TimeReader {
    private static final Set<String> BEFORE_YEAR = Set.of(
            "in", "since", "by", "until", "till", "from", "of", "during", "before", "after", "through", "early", "late",
            "mid", "the", "to", "and", "between", "(", ",", "around", "for", "back", "its", "their", "his", "a");
    private static final Set<String> BEFORE_MONTH = Set.of(
            "in", "since", "by", "until", "till", "from", "during", "before", "after", "early", "late", "mid", "last",
            "next", "this", "through", "of", "for", "every", "to");
    private static final Set<String> COUNTED = Set.of(
            "people",
            "troops",
            "soldiers",
            "men",
            "women",
            "km",
            "kilometres",
            "kilometers",
            "miles",
            "metres",
            "meters",
            "dollars",
            "percent",
            "%",
            "villages",
            "tons",
            "tonnes",
            "civilians",
            "refugees",
            "years",
            "days",
            "hours",
            "homes",
            "others",
            "cases",
            "fighters",
            "personnel",
            "workers",
            "students",
            "euros");

    private final List<Token> tokens;
    private final Optional<RelativeDates> dates;

    TimeReader(List<Token> tokens, Optional<RelativeDates> dates) {
        this.tokens = tokens;
        this.dates = dates;
    }

    /**
     * An expression that was read.
     *
     * @param next token at which reading goes on
     */
    record Reading(TimeMention mention, int next) {}

    /** The longest expression that begins at the token. */
    Optional<Reading> at(int i) {
        return iso(i).or(() -> weekdayAndDate(i))
                .or(() -> monthFirst(i))
                .or(() -> dayFirst(i))
                .or(() -> weekday(i))
                .or(() -> year(i))
                .or(() -> dayWord(i))
                .or(() -> period(i))
                .or(() -> ago(i));
    }

    private Optional<Reading> iso(int i) {
        String text = tokens.get(i).text();
        if (text.length() != 10 || text.charAt(4) != '-') {
            return Optional.empty();
        }
        try {
            return reading(i, i + 1, PartialDate.of(LocalDate.parse(text)));
        } catch (DateTimeParseException e) {
            // ten characters with a hyphen need not be a date
            return Optional.empty();
        }
    }

    /** "Monday, January 10". */
    private Optional<Reading> weekdayAndDate(int i) {
        if (CalendarWords.weekday(tokens.get(i)).isEmpty()) {
            return Optional.empty();
        }
        int date = is(i + 1, ",") ? i + 2 : i + 1;
        return date >= tokens.size()
                ? Optional.empty()
                : monthFirst(date)
                        .or(() -> dayFirst(date))
                        .filter(r -> r.mention.date().precision() == Precision.DAY)
                        .flatMap(r -> reading(i, r.next, r.mention.date()));
    }

    /** "January 10, 2022", "Jan. 12", "September 2016", "in September". */
    private Optional<Reading> monthFirst(int i) {
        Optional<Month> month = CalendarWords.month(tokens.get(i));
        if (month.isEmpty()) {
            return Optional.empty();
        }
        int next = is(i + 1, ".") && has(i + 2) && isNumber(i + 2) ? i + 2 : i + 1;
        OptionalInt day = has(next) ? CalendarWords.dayOfMonth(tokens.get(next)) : OptionalInt.empty();
        if (day.isPresent()) {
            return dated(i, next + 1, month.get(), day.getAsInt());
        }
        int yearAt = is(next, ",") || is(next, "of") ? next + 1 : next;
        OptionalInt year = has(yearAt) ? CalendarWords.year(tokens.get(yearAt)) : OptionalInt.empty();
        if (year.isPresent()) {
            PartialDate date =
                    new PartialDate(YearMonth.of(year.getAsInt(), month.get()).atDay(1), Precision.MONTH);
            return reading(i, yearAt + 1, date);
        }
        boolean governed = i > 0 && BEFORE_MONTH.contains(tokens.get(i - 1).lower());
        if (!governed && CalendarWords.isAmbiguous(tokens.get(i))) {
            return Optional.empty();
        }
        Tense tense = i > 0 && tokens.get(i - 1).lower().equals("last")
                ? Tense.PAST
                : i > 0 && tokens.get(i - 1).lower().equals("next") ? Tense.FUTURE : Tense.around(tokens, i, i + 1);
        return dates.flatMap(d -> d.yearless(month.get(), tense)).flatMap(date -> reading(i, i + 1, date));
    }

    /** "10 January 2022", "the 10th of January". */
    private Optional<Reading> dayFirst(int i) {
        OptionalInt day = CalendarWords.dayOfMonth(tokens.get(i));
        int monthAt = is(i + 1, "of") ? i + 2 : i + 1;
        Optional<Month> month =
                day.isPresent() && has(monthAt) ? CalendarWords.month(tokens.get(monthAt)) : Optional.empty();
        return month.flatMap(m -> dated(i, monthAt + 1, m, day.getAsInt()));
    }

    private Optional<Reading> dated(int start, int next, Month month, int day) {
        if (!RelativeDates.isDay(month, day)) {
            return Optional.empty();
        }
        int yearAt = is(next, ",") ? next + 1 : next;
        OptionalInt year = has(yearAt) ? CalendarWords.year(tokens.get(yearAt)) : OptionalInt.empty();
        if (year.isPresent() && YearMonth.of(year.getAsInt(), month).isValidDay(day)) {
            return reading(start, yearAt + 1, PartialDate.of(LocalDate.of(year.getAsInt(), month, day)));
        }
        return dates.flatMap(d -> d.yearless(month, day, Tense.around(tokens, start, next)))
                .flatMap(date -> reading(start, next, date));
    }

    private Optional<Reading> weekday(int i) {
        Optional<DayOfWeek> weekday = CalendarWords.weekday(tokens.get(i));
        if (weekday.isEmpty() || dates.isEmpty()) {
            return Optional.empty();
        }
        String before = i > 0 ? tokens.get(i - 1).lower() : "";
        Optional<PartialDate> date = switch (before) {
            case "last" -> dates.get().weekdayBefore(weekday.get());
            case "next" -> dates.get().weekdayAfter(weekday.get());
            default -> dates.get().weekday(weekday.get(), Tense.around(tokens, i, i + 1));
        };
        return date.flatMap(d -> reading(i, i + 1, d));
    }

    private Optional<Reading> year(int i) {
        OptionalInt year = CalendarWords.year(tokens.get(i));
        boolean governed = i == 0 || BEFORE_YEAR.contains(tokens.get(i - 1).lower()) || is(i - 1, "-");
        boolean counted = has(i + 1) && COUNTED.contains(tokens.get(i + 1).lower());
        return year.isPresent() && governed && !counted
                ? reading(i, i + 1, new PartialDate(LocalDate.of(year.getAsInt(), 1, 1), Precision.YEAR))
                : Optional.empty();
    }

    private Optional<Reading> dayWord(int i) {
        int days;
        switch (tokens.get(i).lower()) {
            case "today", "tonight" -> days = 0;
            case "yesterday" -> days = -1;
            case "tomorrow" -> days = 1;
            default -> {
                return Optional.empty();
            }
        }
        return dates.flatMap(d -> d.day(days)).flatMap(date -> reading(i, i + 1, date));
    }

    /** "last month", "this week", "next year", "last night", "this morning". */
    private Optional<Reading> period(int i) {
        int step;
        switch (tokens.get(i).lower()) {
            case "last", "previous" -> step = -1;
            case "this" -> step = 0;
            case "next" -> step = 1;
            default -> {
                return Optional.empty();
            }
        }
        if (!has(i + 1) || dates.isEmpty()) {
            return Optional.empty();
        }
        RelativeDates from = dates.get();
        Optional<PartialDate> date = switch (tokens.get(i + 1).lower()) {
            case "week" -> from.week(step);
            case "month" -> from.month(step);
            case "year" -> from.year(step);
            case "night" -> from.day(step);
            case "morning", "afternoon", "evening" -> step == 0 ? from.day(0) : Optional.empty();
            default -> Optional.empty();
        };
        return date.flatMap(d -> reading(i, i + 2, d));
    }

    /** "five years ago", "two days ago", "a month ago". */
    private Optional<Reading> ago(int i) {
        if (!is(i + 2, "ago") || dates.isEmpty()) {
            return Optional.empty();
        }
        OptionalInt number = CalendarWords.number(tokens.get(i));
        if (number.isEmpty()) {
            return Optional.empty();
        }
        int count = -number.getAsInt();
        RelativeDates from = dates.get();
        Optional<PartialDate> date = switch (tokens.get(i + 1).lower()) {
            case "day", "days" -> from.day(count);
            case "week", "weeks" -> from.week(count);
            case "month", "months" -> from.month(count);
            case "year", "years" -> from.year(count);
            default -> Optional.empty();
        };
        return date.flatMap(d -> reading(i, i + 3, d));
    }

    private Optional<Reading> reading(int start, int end, PartialDate date) {
        Span span = new Span(
                tokens.get(start).span().start(), tokens.get(end - 1).span().end());
        return Optional.of(new Reading(new TimeMention(span, date), end));
    }

    private boolean has(int i) {
        return i >= 0 && i < tokens.size();
    }

    private boolean is(int i, String lower) {
        return has(i) && tokens.get(i).lower().equals(lower);
    }

    private boolean isNumber(int i) {
        return CalendarWords.dayOfMonth(tokens.get(i)).isPresent()
                || CalendarWords.year(tokens.get(i)).isPresent();
    }
}
