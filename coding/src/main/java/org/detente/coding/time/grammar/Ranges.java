package org.detente.coding.time.grammar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.detente.coding.time.calendar.Dates;
import org.detente.coding.time.calendar.Years;
import org.detente.coding.time.meaning.Bare;
import org.detente.coding.time.meaning.Fixed;
import org.detente.coding.time.meaning.Meaning;
import org.detente.coding.time.value.CalendarTime;
import org.detente.coding.time.value.Grain;
import org.detente.coding.time.value.Length;
import org.detente.coding.time.value.Period;
import org.detente.coding.time.value.Slot;
import org.detente.coding.time.word.Category;
import org.detente.coding.time.word.Read;
import org.detente.coding.time.word.Word;
import org.detente.coding.time.word.Words;
import org.jspecify.annotations.Nullable;

/** Two expressions of which one leaves out a part: "March 3 to 5", "3-5 March", "1990-91", "ten to 15 years". */
final class Ranges {
    private Ranges() {}

    /** The two expressions with the word behind them; nothing where no such pair begins there. */
    static @Nullable Read<List<Expression>> read(Words words, int i) {
        return Read.longest(
                monthFirst(words, i), dayFirst(words, i), years(words, i), months(words, i), lengths(words, i));
    }

    private static boolean isJoint(Words words, int i) {
        return words.isAny(i, "-", "to", "and", "through", "until", "or");
    }

    /** "March 8 to 18", "April 5-12, 2024". */
    private static @Nullable Read<List<Expression>> monthFirst(Words words, int i) {
        int second = i + 3;
        if (!Dates.isMonth(words, i) || !isJoint(words, i + 2)) {
            return null;
        }
        int month = words.at(i).value(Category.MONTH);
        int from = dayAt(words, i + 1);
        int to = dayAt(words, second);
        boolean more = !words.endsPhrase(second + 1) || words.isAny(second + 1, ":", "%", "-", "of");
        if (!Slot.isDay(month, from) || !Slot.isDay(month, to) || more) {
            return null;
        }
        int comma = words.is(second + 1, ",") ? second + 2 : second + 1;
        OptionalYear year = OptionalYear.at(words, comma);
        return pair(
                expression(words, i, i + 2, year.of(Slot.monthDay(month, from))),
                expression(words, second, year.isKnown() ? comma + 1 : second + 1, year.of(Slot.monthDay(month, to))),
                year.isKnown() ? comma + 1 : second + 1);
    }

    /** "3-5 March", "9 to 11 May 2023". */
    private static @Nullable Read<List<Expression>> dayFirst(Words words, int i) {
        int month = i + 3;
        if (!isJoint(words, i + 1) || !Dates.isMonth(words, month)) {
            return null;
        }
        int number = words.at(month).value(Category.MONTH);
        int from = dayAt(words, i);
        int to = dayAt(words, i + 2);
        if (!Slot.isDay(number, from) || !Slot.isDay(number, to)) {
            return null;
        }
        OptionalYear year = OptionalYear.at(words, month + 1);
        int next = year.isKnown() ? month + 2 : month + 1;
        return pair(
                expression(words, i, i + 1, year.of(Slot.monthDay(number, from))),
                expression(words, i + 2, next, year.of(Slot.monthDay(number, to))),
                next);
    }

    /** "1990-91", "2013/14". */
    private static @Nullable Read<List<Expression>> years(Words words, int i) {
        boolean form = Years.isYear(words, i)
                && words.isAny(i + 1, "-", "/")
                && words.at(i + 2).isNumeral()
                && words.at(i + 2).lower().length() == 2
                && !words.isAny(i + 3, "-", "/");
        if (!form) {
            return null;
        }
        int first = words.at(i).numeral();
        int second = first - first % 100 + words.at(i + 2).numeral();
        return second > first
                ? pair(expression(words, i, i + 1, year(first)), expression(words, i + 2, i + 3, year(second)), i + 3)
                : null;
    }

    /** "March to May 2014". */
    private static @Nullable Read<List<Expression>> months(Words words, int i) {
        boolean form = Dates.isMonth(words, i)
                && isJoint(words, i + 1)
                && Dates.isMonth(words, i + 2)
                && Years.isYear(words, i + 3);
        if (!form) {
            return null;
        }
        OptionalYear year = OptionalYear.at(words, i + 3);
        Slot first = Slot.of(Slot.Kind.MONTH, words.at(i).value(Category.MONTH));
        Slot second = Slot.of(Slot.Kind.MONTH, words.at(i + 2).value(Category.MONTH));
        return pair(
                expression(words, i, i + 1, year.of(first)), expression(words, i + 2, i + 4, year.of(second)), i + 4);
    }

    /** "three to five years", "10-15 years". */
    private static @Nullable Read<List<Expression>> lengths(Words words, int i) {
        Amount first = Amount.read(words, i);
        if (first == null || first.isArticle() || !words.isAny(first.next(), "to", "-")) {
            return null;
        }
        int second = first.next() + 1;
        Read<Length> length = Amount.read(words, second) == null ? null : Lengths.read(words, second);
        return length == null
                ? null
                : pair(
                        expression(
                                words,
                                i,
                                first.next(),
                                new Fixed(new Length(
                                        first.count(),
                                        first.half(),
                                        length.meaning().unit()))),
                        expression(words, second, length.next(), new Fixed(length.meaning())),
                        length.next());
    }

    /** The year that stands behind both, if any. */
    private record OptionalYear(Optional<Integer> year) {
        static OptionalYear at(Words words, int i) {
            return new OptionalYear(
                    Years.isYear(words, i) ? Optional.of(words.at(i).numeral()) : Optional.empty());
        }

        boolean isKnown() {
            return year.isPresent();
        }

        Meaning of(Slot slot) {
            Optional<Period> known = year.flatMap(y -> slot.in(LocalDate.of(y, 1, 1)));
            return known.<Meaning>map(p -> new Fixed(new CalendarTime(p))).orElseGet(() -> new Bare(slot));
        }
    }

    private static Meaning year(int year) {
        return new Fixed(new CalendarTime(Grain.YEAR.around(LocalDate.of(year, 1, 1))));
    }

    private static int dayAt(Words words, int i) {
        Word word = words.at(i);
        return word.isNumeral() ? word.numeral() : word.isOrdinal() ? word.ordinal() : 0;
    }

    private static Expression expression(Words words, int from, int next, Meaning meaning) {
        return new Expression(words.span(from, next), meaning, false);
    }

    private static Read<List<Expression>> pair(Expression one, Expression other, int next) {
        return new Read<>(List.of(one, other), next);
    }
}
