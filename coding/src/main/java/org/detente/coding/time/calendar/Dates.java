package org.detente.coding.time.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.detente.coding.time.meaning.Bare;
import org.detente.coding.time.meaning.Base;
import org.detente.coding.time.meaning.Fixed;
import org.detente.coding.time.meaning.Meaning;
import org.detente.coding.time.meaning.Shift;
import org.detente.coding.time.meaning.Within;
import org.detente.coding.time.value.CalendarTime;
import org.detente.coding.time.value.Grain;
import org.detente.coding.time.value.Period;
import org.detente.coding.time.value.Slot;
import org.detente.coding.time.word.Category;
import org.detente.coding.time.word.Read;
import org.detente.coding.time.word.Word;
import org.detente.coding.time.word.Words;
import org.jspecify.annotations.Nullable;

/** Dates of the calendar: "Friday, 27 September 2013", "the 1st of January", "July 1936", "September", "Tuesday". */
public final class Dates {
    private Dates() {}

    public static @Nullable Read<Meaning> read(Words words, int i) {
        return Read.longest(
                NumericDates.read(words, i),
                monthFirst(words, i),
                dayFirst(words, i),
                monthAlone(words, i),
                weekday(words, i),
                Years.read(words, i));
    }

    /** "January 10", "Nov. 9, 1975", "July 1936", "January of 2022". */
    private static @Nullable Read<Meaning> monthFirst(Words words, int i) {
        if (!isMonth(words, i)) {
            return null;
        }
        int month = words.at(i).value(Category.MONTH);
        Read<Slot> day = dayOf(words, i + 1, month);
        if (day != null) {
            return withYear(words, day);
        }
        int year = words.isAny(i + 1, ",", "of") ? i + 2 : i + 1;
        return Years.isYear(words, year)
                ? fixed(Grain.MONTH, LocalDate.of(words.at(year).numeral(), month, 1), year + 1)
                : null;
    }

    private static @Nullable Read<Slot> dayOf(Words words, int i, int month) {
        Word word = words.at(i);
        boolean number = word.isNumeral() || word.isOrdinal();
        int day = number ? word.isNumeral() ? word.numeral() : word.ordinal() : 0;
        boolean counts = words.is(i + 1, Category.COUNTED) || words.isAny(i + 1, ":", "%");
        return Slot.isDay(month, day) && !counts ? new Read<>(Slot.monthDay(month, day), i + 1) : null;
    }

    /** "10 January", "the 10th of January 2022". */
    private static @Nullable Read<Meaning> dayFirst(Words words, int i) {
        int at = words.is(i, "the") ? i + 1 : i;
        Word word = words.at(at);
        if (!word.isNumeral() && !word.isOrdinal()) {
            return null;
        }
        int month = words.is(at + 1, "of") ? at + 2 : at + 1;
        int day = word.isNumeral() ? word.numeral() : word.ordinal();
        return isMonth(words, month) && Slot.isDay(words.at(month).value(Category.MONTH), day)
                ? withYear(words, new Read<>(Slot.monthDay(words.at(month).value(Category.MONTH), day), month + 1))
                : null;
    }

    private static Read<Meaning> withYear(Words words, Read<Slot> day) {
        int at = words.is(day.next(), ",") ? day.next() + 1 : day.next();
        if (Years.isYear(words, at) && !words.is(at + 1, Category.COUNTED)) {
            Optional<Period> date = day.meaning().in(LocalDate.of(words.at(at).numeral(), 1, 1));
            if (date.isPresent()) {
                return new Read<>(new Fixed(new CalendarTime(date.get())), at + 1);
            }
        }
        return stepped(words, day);
    }

    /** "September last year": with the year counted from the day of speaking. */
    private static Read<Meaning> stepped(Words words, Read<Slot> slot) {
        int at = slot.next();
        boolean year = words.is(at, Category.STEP) && words.is(at + 1, "year");
        return year
                ? new Read<>(
                        new Within(
                                slot.meaning(),
                                new Shift(Grain.YEAR, words.at(at).value(Category.STEP), Base.SPOKEN)),
                        at + 2)
                : new Read<>(new Bare(slot.meaning()), at);
    }

    private static @Nullable Read<Meaning> monthAlone(Words words, int i) {
        if (!isMonth(words, i) || words.is(i + 1, Category.KIN) || words.is(i - 1, Category.TITLE)) {
            return null;
        }
        boolean governed = words.is(i - 1, Category.BEFORE_MONTH) || words.is(i - 1, "-");
        boolean nameFollows =
                words.at(i + 1).isCapitalized() && !words.at(i + 1).mayOpen();
        boolean surely =
                words.isAny(i - 1, "in", "since", "by", "until", "during", "last", "next", "this", "early", "late");
        boolean prenominal = words.isAny(i - 1, "the", "a", "its", "their", "his", "her") && !words.endsPhrase(i + 1);
        boolean ambiguous = words.is(i, Category.FIRST_NAME);
        boolean stands = nameFollows ? surely : !ambiguous || governed || prenominal;
        return stands
                ? stepped(words, new Read<>(Slot.of(Slot.Kind.MONTH, words.at(i).value(Category.MONTH)), i + 1))
                : null;
    }

    /** "Tuesday", "Friday, 27 September 2013". */
    private static @Nullable Read<Meaning> weekday(Words words, int i) {
        boolean whole = words.is(i, Category.WEEKDAY);
        boolean name = words.is(i - 1, Category.TITLE)
                || (words.is(i + 1, Category.NAME_HEAD) && words.at(i + 1).isCapitalized());
        if (!(whole || words.is(i, Category.SHORT_WEEKDAY)) || !words.at(i).isCapitalized() || name) {
            return null;
        }
        int at = words.is(i + 1, ",") ? i + 2 : i + 1;
        Read<Meaning> date = Read.longest(monthFirst(words, at), dayFirst(words, at), NumericDates.read(words, at));
        if (date != null && date.meaning().grain().equals(Optional.of(Grain.DAY))) {
            return date;
        }
        return whole
                ? new Read<>(new Bare(Slot.of(Slot.Kind.WEEKDAY, words.at(i).value(Category.WEEKDAY))), i + 1)
                : null;
    }

    public static boolean isMonth(Words words, int i) {
        return words.is(i, Category.MONTH) && words.at(i).isCapitalized();
    }

    public static Read<Meaning> fixed(Grain grain, LocalDate day, int next) {
        return new Read<>(new Fixed(new CalendarTime(grain.around(day))), next);
    }

    /** A day of the calendar, where there is such a day. */
    public static @Nullable Read<Meaning> day(int year, int month, int day, int next) {
        boolean exists = month >= 1
                && month <= 12
                && day >= 1
                && YearMonth.of(year, month).isValidDay(day);
        return exists ? fixed(Grain.DAY, LocalDate.of(year, month, day), next) : null;
    }
}
