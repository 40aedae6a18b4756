package org.detente.coding.time.calendar;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.detente.coding.time.meaning.Bare;
import org.detente.coding.time.meaning.Fixed;
import org.detente.coding.time.meaning.Meaning;
import org.detente.coding.time.meaning.Within;
import org.detente.coding.time.value.FiscalTime;
import org.detente.coding.time.value.Grain;
import org.detente.coding.time.value.Slot;
import org.detente.coding.time.word.Category;
import org.detente.coding.time.word.Read;
import org.detente.coding.time.word.Word;
import org.detente.coding.time.word.Words;
import org.jspecify.annotations.Nullable;

/** Years, decades, centuries, fiscal years and seasons: "1990", "'78", "the 1990s", "the 17th century", "FY2024". */
public final class Years {
    /** Numbers outside are taken for plain numbers. */
    public static final int FIRST = 1500;

    public static final int LAST = 2100;
    /** Of years in two digits these and later ones belong to the 20th century. */
    private static final int TWENTIETH_CENTURY = 40;

    private Years() {}

    public static @Nullable Read<Meaning> read(Words words, int i) {
        return Read.longest(
                year(words, i),
                shortYear(words, i),
                decade(words, i),
                century(words, i),
                fiscal(words, i),
                season(words, i));
    }

    /** A number of four digits that is surely a year. */
    public static Read<Meaning> plain(Words words, int i) {
        return Dates.fixed(Grain.YEAR, LocalDate.of(words.at(i).numeral(), 1, 1), i + 1);
    }

    /** Whether a number of four digits can be a year. */
    public static boolean isYear(Words words, int i) {
        Word word = words.at(i);
        return word.isNumeral() && word.lower().length() == 4 && word.numeral() >= FIRST && word.numeral() <= LAST;
    }

    private static @Nullable Read<Meaning> year(Words words, int i) {
        int at = words.is(i, "the") && words.is(i + 1, "year") ? i + 2 : i;
        boolean governed = at == 0 || at > i || words.is(at - 1, Category.BEFORE_YEAR);
        boolean counts = words.is(at + 1, Category.COUNTED) || words.is(at - 1, Category.LABEL);
        return isYear(words, at) && governed && !counts ? plain(words, at) : null;
    }

    /** "'78", "’94". */
    private static @Nullable Read<Meaning> shortYear(Words words, int i) {
        Word word = words.at(i + 1);
        boolean form = words.is(i, "'") && word.isNumeral() && word.lower().length() == 2;
        return form && words.is(i - 1, Category.BEFORE_YEAR)
                ? Dates.fixed(Grain.YEAR, LocalDate.of(full(word.numeral()), 1, 1), i + 2)
                : null;
    }

    private static int full(int twoDigits) {
        return twoDigits >= TWENTIETH_CENTURY ? 1900 + twoDigits : 2000 + twoDigits;
    }

    /** "1990s", "the 1990s", "the '80s", "the fifties". */
    private static @Nullable Read<Meaning> decade(Words words, int i) {
        int at = words.is(i, "the") ? i + 1 : i;
        boolean cut = words.is(at, "'");
        Word word = words.at(cut ? at + 1 : at);
        boolean known = at > i || cut || words.is(i - 1, Category.GRADE) || words.is(i - 1, "-");
        if (word.is(Category.DECADE_NAME) && known && !cut) {
            return Dates.fixed(Grain.DECADE, LocalDate.of(10 * word.value(Category.DECADE_NAME), 1, 1), at + 1);
        }
        boolean plural =
                word.lower().endsWith("s") && word.digits() + 1 == word.lower().length();
        if (!plural || word.digits() == 0 || word.numeral() % 10 != 0) {
            return null;
        }
        boolean full = word.digits() == 4 && word.numeral() >= FIRST && word.numeral() <= LAST;
        boolean two = word.digits() == 2 && known;
        int next = cut ? at + 2 : at + 1;
        return full || two
                ? Dates.fixed(Grain.DECADE, LocalDate.of(full ? word.numeral() : full(word.numeral()), 1, 1), next)
                : null;
    }

    /** "the 17th century", "19th-century". */
    private static @Nullable Read<Meaning> century(Words words, int i) {
        int at = words.is(i, "the") ? i + 1 : i;
        boolean twenty = words.is(at, "twenty") && words.is(at + 1, "-");
        int ordinal = twenty ? at + 2 : at;
        int behind = words.behindHyphen(ordinal + 1);
        if (!words.at(ordinal).isOrdinal() || !words.is(behind, "century")) {
            return null;
        }
        int number = words.at(ordinal).ordinal() + (twenty ? 20 : 0);
        return number > 1 && number <= LAST / 100
                ? Dates.fixed(Grain.CENTURY, LocalDate.of(100 * (number - 1), 1, 1), behind + 1)
                : null;
    }

    /** "fiscal 2024", "fiscal year 2012", "FY2024", "the 2024 fiscal year". */
    public static @Nullable Read<Meaning> fiscal(Words words, int i) {
        Read<Integer> year = fiscalYear(words, i);
        return year == null
                ? null
                : new Read<>(new Fixed(new FiscalTime(year.meaning(), OptionalInt.empty())), year.next());
    }

    public static @Nullable Read<Integer> fiscalYear(Words words, int i) {
        int fiscal = words.is(i, "the") ? i + 1 : i;
        if (isYear(words, fiscal) && words.is(fiscal + 1, "fiscal") && words.is(fiscal + 2, "year")) {
            return new Read<>(words.at(fiscal).numeral(), fiscal + 3);
        }
        if (words.isAny(i, "fiscal", "fy")) {
            int at = words.is(i + 1, "year") ? i + 2 : i + 1;
            return isYear(words, at) ? new Read<>(words.at(at).numeral(), at + 1) : null;
        }
        String joined = words.at(i).lower();
        return joined.startsWith("fy")
                        && joined.length() == 6
                        && joined.substring(2).chars().allMatch(c -> c >= '0' && c <= '9')
                ? new Read<>(Integer.parseInt(joined.substring(2)), i + 1)
                : null;
    }

    /** "the spring of 2008", "summer 2014", "the winter of 2013-14", "the summer". */
    private static @Nullable Read<Meaning> season(Words words, int i) {
        int at = words.is(i, "the") ? i + 1 : i;
        if (!words.is(at, Category.SEASON)) {
            return null;
        }
        Slot slot = Slot.of(Slot.Kind.SEASON, words.at(at).value(Category.SEASON));
        int year = words.is(at + 1, "of") ? at + 2 : at + 1;
        if (isYear(words, year)) {
            boolean two = words.isAny(year + 1, "-", "/") && words.at(year + 2).isNumeral() && slot.number() == 4;
            Meaning known = plain(words, year).meaning();
            return new Read<>(new Within(slot, known), two ? year + 3 : year + 1);
        }
        boolean governed = words.is(i - 1, Category.BEFORE_SEASON);
        boolean verb = words.is(at, "fall") && !(at > i && words.isAny(i - 1, "in", "by", "this", "last", "next"));
        boolean alone =
                governed && !verb && words.endsPhrase(at + 1) && !words.is(at + 1, "of") && !words.is(at + 1, "-");
        return alone ? new Read<>(new Bare(slot), at + 1) : null;
    }
}
