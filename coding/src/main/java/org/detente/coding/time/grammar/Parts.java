package org.detente.coding.time.grammar;

import java.util.OptionalInt;
import org.detente.coding.time.calendar.Dates;
import org.detente.coding.time.calendar.Years;
import org.detente.coding.time.meaning.Bare;
import org.detente.coding.time.meaning.Fixed;
import org.detente.coding.time.meaning.Meaning;
import org.detente.coding.time.meaning.Within;
import org.detente.coding.time.value.FiscalTime;
import org.detente.coding.time.value.Slot;
import org.detente.coding.time.word.Category;
import org.detente.coding.time.word.Read;
import org.detente.coding.time.word.Words;
import org.jspecify.annotations.Nullable;

/** Parts of a year: "the first quarter of this year", "second-quarter", "Q2 2021", "the second half of 2009". */
final class Parts {
    private Parts() {}

    static @Nullable Read<Meaning> read(Words words, int i) {
        return Read.longest(named(words, i), lettered(words, i));
    }

    private static @Nullable Read<Meaning> named(Words words, int i) {
        int at = words.is(i, "the") ? i + 1 : i;
        int unit = words.behindHyphen(at + 1);
        boolean quarter = words.is(unit, "quarter");
        if (!(quarter || words.is(unit, "half"))) {
            return null;
        }
        int most = quarter ? 4 : 2;
        int number = words.is(at, Category.FINAL)
                ? most
                : words.at(at).isOrdinal() ? words.at(at).ordinal() : 0;
        if (number < 1 || number > most) {
            return null;
        }
        Slot slot = Slot.of(quarter ? Slot.Kind.QUARTER : Slot.Kind.HALF, number);
        Read<Meaning> whole = ofWhole(words, unit + 1, slot);
        if (whole != null) {
            return whole;
        }
        boolean alone =
                quarter && !words.is(at, Category.FINAL) && !words.isAny(unit + 1, "of", "-", "final", "finals");
        return alone ? new Read<>(new Bare(slot), unit + 1) : null;
    }

    /** "of 2009", "of this year", "of the year", "2009", "of fiscal 2012", "of May". */
    private static @Nullable Read<Meaning> ofWhole(Words words, int i, Slot slot) {
        int at = words.is(i, "of") ? i + 1 : i;
        Read<Integer> fiscal = Years.fiscalYear(words, at);
        if (fiscal != null && slot.kind() == Slot.Kind.QUARTER) {
            return new Read<>(
                    new Fixed(new FiscalTime(fiscal.meaning(), OptionalInt.of(slot.number()))), fiscal.next());
        }
        if (at == i) {
            return Years.isYear(words, at) ? within(slot, Years.plain(words, at)) : null;
        }
        Read<Meaning> month = slot.kind() == Slot.Kind.HALF && Dates.isMonth(words, at) ? Dates.read(words, at) : null;
        if (month != null) {
            return month;
        }
        return Years.isYear(words, at)
                ? within(slot, Years.plain(words, at))
                : words.isAny(at, "this", "last", "next", "the", "that") ? within(slot, yearly(words, at)) : null;
    }

    private static @Nullable Read<Meaning> yearly(Words words, int i) {
        Read<Meaning> year = Relatives.read(words, i);
        boolean is = year != null && words.is(year.next() - 1, "year");
        return is ? year : null;
    }

    private static @Nullable Read<Meaning> within(Slot slot, @Nullable Read<Meaning> whole) {
        return whole == null ? null : new Read<>(new Within(slot, whole.meaning()), whole.next());
    }

    /** "Q2 2021", "Q3 of 2012", "Q1", "H1 2009". */
    private static @Nullable Read<Meaning> lettered(Words words, int i) {
        String text = words.at(i).text();
        if (text.length() != 2 || "QH".indexOf(text.charAt(0)) < 0) {
            return null;
        }
        int number = text.charAt(1) - '0';
        boolean quarter = text.charAt(0) == 'Q';
        if (number < 1 || number > (quarter ? 4 : 2)) {
            return null;
        }
        Slot slot = Slot.of(quarter ? Slot.Kind.QUARTER : Slot.Kind.HALF, number);
        Read<Meaning> whole = ofWhole(words, i + 1, slot);
        return whole != null || !quarter ? whole : new Read<>(new Bare(slot), i + 1);
    }
}
