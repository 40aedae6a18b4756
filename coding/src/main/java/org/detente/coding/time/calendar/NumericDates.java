package org.detente.coding.time.calendar;

import org.detente.coding.time.meaning.Meaning;
import org.detente.coding.time.word.Read;
import org.detente.coding.time.word.Words;
import org.jspecify.annotations.Nullable;

/** Dates in digits: "2016-04-22", "19.06.2006", "22/01/2019", "3/17/2011". */
public final class NumericDates {
    private static final int MONTHS = 12;

    private NumericDates() {}

    public static @Nullable Read<Meaning> read(Words words, int i) {
        if (!words.at(i).startsWithDigit()) {
            return null;
        }
        return Read.longest(yearFirst(words, i), slashed(words, i), pointed(words, i));
    }

    private static @Nullable Read<Meaning> yearFirst(Words words, int i) {
        boolean form = Years.isYear(words, i)
                && words.isAny(i + 1, "-", "/")
                && isTwoDigits(words, i + 2)
                && words.is(i + 3, words.at(i + 1).lower())
                && isTwoDigits(words, i + 4);
        return form
                ? Dates.day(
                        words.at(i).numeral(),
                        words.at(i + 2).numeral(),
                        words.at(i + 4).numeral(),
                        i + 5)
                : null;
    }

    private static @Nullable Read<Meaning> slashed(Words words, int i) {
        boolean form = words.at(i).isNumeral()
                && words.is(i + 1, "/")
                && words.at(i + 2).isNumeral()
                && words.is(i + 3, "/")
                && Years.isYear(words, i + 4);
        return form
                ? dayAndMonth(
                        words.at(i).numeral(),
                        words.at(i + 2).numeral(),
                        words.at(i + 4).numeral(),
                        i + 5)
                : null;
    }

    /** Day before month, unless only the American order gives a date. */
    private static @Nullable Read<Meaning> dayAndMonth(int first, int second, int year, int next) {
        return second > MONTHS ? Dates.day(year, first, second, next) : Dates.day(year, second, first, next);
    }

    private static @Nullable Read<Meaning> pointed(Words words, int i) {
        String text = words.at(i).lower();
        int one = text.indexOf('.');
        int two = text.indexOf('.', one + 1);
        boolean form = one > 0 && one <= 2 && two > one + 1 && two <= one + 3 && text.length() == two + 5;
        if (!form || !text.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'))) {
            return null;
        }
        int year = Integer.parseInt(text.substring(two + 1));
        boolean known = year >= Years.FIRST && year <= Years.LAST;
        return known
                ? Dates.day(
                        year,
                        Integer.parseInt(text.substring(one + 1, two)),
                        Integer.parseInt(text.substring(0, one)),
                        i + 1)
                : null;
    }

    private static boolean isTwoDigits(Words words, int i) {
        return words.at(i).isNumeral() && words.at(i).lower().length() == 2;
    }
}
