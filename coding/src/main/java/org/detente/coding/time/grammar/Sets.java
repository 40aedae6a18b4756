package org.detente.coding.time.grammar;

import java.util.Locale;
import java.util.Optional;
import org.detente.coding.time.calendar.Dates;
import org.detente.coding.time.calendar.Holidays;
import org.detente.coding.time.calendar.Slots;
import org.detente.coding.time.meaning.Bare;
import org.detente.coding.time.meaning.Fixed;
import org.detente.coding.time.meaning.Meaning;
import org.detente.coding.time.value.Grain;
import org.detente.coding.time.value.Length;
import org.detente.coding.time.value.OpenTime;
import org.detente.coding.time.value.Recurrence;
import org.detente.coding.time.value.Slot;
import org.detente.coding.time.value.TimeOfDay;
import org.detente.coding.time.value.TimeValue;
import org.detente.coding.time.value.Unit;
import org.detente.coding.time.word.Category;
import org.detente.coding.time.word.Read;
import org.detente.coding.time.word.Words;
import org.jspecify.annotations.Nullable;

/** What comes round: "every Monday", "each summer", "every two years", "twice a year", "weekly", "on Tuesdays". */
final class Sets {
    private Sets() {}

    static @Nullable Read<Meaning> read(Words words, int i) {
        return Read.longest(every(words, i), plural(words, i), often(words, i), rhythm(words, i));
    }

    private static @Nullable Read<Meaning> every(Words words, int i) {
        if (!words.is(i, Category.EVERY)) {
            return null;
        }
        int at = i + 1;
        Read<Meaning> date = Read.longest(Dates.read(words, at), Holidays.read(words, at));
        if (date != null && date.meaning() instanceof Bare bare) {
            return set(open(bare.slot()), date.next());
        }
        Optional<Slot> slot = Slots.read(words, at);
        if (slot.isPresent()) {
            return set(open(slot.get()), Slots.next(words, at));
        }
        if (words.is(at, Category.PART)) {
            TimeOfDay part = TimeOfDay.part(words.at(at).sense().value(Category.PART));
            return set(new OpenTime(Grain.DAY, Optional.empty(), Optional.of(part)), at + 1);
        }
        return counted(words, i);
    }

    /** "every day", "every other week", "every two years", "per year". */
    private static @Nullable Read<Meaning> counted(Words words, int i) {
        boolean other = words.is(i + 1, "other");
        int unit = other ? i + 2 : i + 1;
        if (words.is(unit, Category.UNIT) && (!words.is(unit, "second") || other)) {
            return set(Length.of(other ? 2 : 1, Lengths.unit(words, unit)), unit + 1);
        }
        Read<Length> length = words.is(i, "every") ? Lengths.read(words, i + 1) : null;
        return length == null ? null : set(length.meaning(), length.next());
    }

    /** "Tuesdays", "weekends". */
    private static @Nullable Read<Meaning> plural(Words words, int i) {
        if (words.is(i, "weekends")) {
            return set(open(Slot.of(Slot.Kind.WEEKEND, 0)), i + 1);
        }
        boolean weekdays =
                words.is(i, Category.WEEKDAYS) && words.at(i).isCapitalized() && !words.is(i - 1, Category.TITLE);
        return weekdays ? set(open(Slot.of(Slot.Kind.WEEKDAY, words.at(i).value(Category.WEEKDAYS))), i + 1) : null;
    }

    /** "twice a year", "three times each month"; behind an amount "a day". */
    private static @Nullable Read<Meaning> often(Words words, int i) {
        boolean times = words.is(i, Category.NUMBER) && words.is(i + 1, "times");
        int at = times ? i + 2 : words.is(i, Category.OFTEN) ? i + 1 : i;
        boolean amount = at == i
                && (words.isAny(i - 1, "million", "billion", "trillion")
                        || words.is(i - 1, Category.COUNTED)
                        || words.at(i - 1).startsWithDigit());
        boolean each = words.isAny(at, "a", "an", "each", "every", "per");
        boolean unit = each && words.is(at + 1, Category.UNIT);
        return unit && (at > i || amount) ? set(Length.of(1, Lengths.unit(words, at + 1)), at + 2) : null;
    }

    private static @Nullable Read<Meaning> rhythm(Words words, int i) {
        boolean name = words.at(i).isCapitalized() && i > 0;
        if (!words.is(i, Category.RHYTHM) || name) {
            return null;
        }
        String[] every = words.at(i).sense().value(Category.RHYTHM).split(" ", -1);
        Unit unit = Unit.valueOf(every[1].toUpperCase(Locale.ROOT));
        return set(Length.of(Integer.parseInt(every[0]), unit), i + 1);
    }

    private static OpenTime open(Slot slot) {
        return new OpenTime(slot.kind().grain(), Optional.of(slot), Optional.empty());
    }

    private static Read<Meaning> set(TimeValue every, int next) {
        return new Read<>(new Fixed(new Recurrence(every)), next);
    }
}
