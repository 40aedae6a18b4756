package org.detente.coding.time.grammar;

import java.util.Optional;
import org.detente.coding.time.calendar.Dates;
import org.detente.coding.time.calendar.Holidays;
import org.detente.coding.time.grammar.Clocks.Clock;
import org.detente.coding.time.meaning.Elliptic;
import org.detente.coding.time.meaning.Meaning;
import org.detente.coding.time.meaning.Timed;
import org.detente.coding.time.value.Grain;
import org.detente.coding.time.value.TimeOfDay;
import org.detente.coding.time.word.Category;
import org.detente.coding.time.word.Read;
import org.detente.coding.time.word.Word;
import org.detente.coding.time.word.Words;
import org.jspecify.annotations.Nullable;

/** Times with their day: "2 a.m. on Friday", "Monday night", "dawn the next day", "the evening of 9 November". */
final class TimesOfDay {
    private TimesOfDay() {}

    static @Nullable Read<Meaning> read(Words words, int i) {
        return Read.longest(clock(words, i), part(words, i), dayFirst(words, i));
    }

    private static @Nullable Read<Meaning> clock(Words words, int i) {
        Clock clock = Clocks.read(words, i);
        if (clock == null) {
            return null;
        }
        boolean on = words.isAny(clock.next(), "on", "of");
        Read<Meaning> day = dayOrPart(words, on ? clock.next() + 1 : clock.next());
        if (day == null && on) {
            day = dayOfMonth(words, clock.next() + 1);
        }
        if (day == null) {
            return new Read<>(new Timed(clock.time(), !clock.sure(), Optional.empty()), clock.next());
        }
        return joined(clock, day);
    }

    /** A time with a day or with a part of one: "half past six" and "Wednesday morning". */
    private static Read<Meaning> joined(Clock clock, Read<Meaning> day) {
        if (day.meaning() instanceof Timed part && part.time().minutes().isEmpty()) {
            Clock known = clock.in(part.time().text().substring(1), day.next());
            return new Read<>(new Timed(known.time(), false, part.day()), day.next());
        }
        return new Read<>(new Timed(clock.time(), false, Optional.of(day.meaning())), day.next());
    }

    /** "dawn on Tuesday", "the night of August 7", and alone "dawn" or "the morning" behind its preposition. */
    private static @Nullable Read<Meaning> part(Words words, int i) {
        int at = words.is(i, "the") ? i + 1 : i;
        if (!words.is(at, Category.PART)) {
            return null;
        }
        TimeOfDay time = TimeOfDay.part(words.at(at).sense().value(Category.PART));
        boolean hour = words.isAny(at, "dawn", "dusk", "daybreak", "nightfall", "sunset", "sunrise");
        boolean bound = words.is(at + 1, "of") || (words.is(at + 1, "on") && (hour || at > i));
        Read<Meaning> day = bound ? day(words, at + 2) : hour ? day(words, at + 1) : null;
        if (day != null) {
            return new Read<>(new Timed(time, false, Optional.of(day.meaning())), day.next());
        }
        boolean alone = at > i
                ? words.isAny(i - 1, "in", "during", "by")
                        && words.endsPhrase(at + 1)
                        && !words.isAny(at + 1, "of", "before", "after")
                : words.isAny(i - 1, "at", "before", "by", "until", "since") && hour;
        return alone ? new Read<>(new Timed(time, false, Optional.empty()), at + 1) : null;
    }

    /** "Friday at 6 p.m.", "2014-09-05 18:00", "Monday night", "tomorrow morning". */
    private static @Nullable Read<Meaning> dayFirst(Words words, int i) {
        Read<Meaning> day = day(words, i);
        if (day == null) {
            return null;
        }
        Read<Meaning> part = dayAndPart(words, day);
        if (part != null) {
            return part;
        }
        boolean at = words.is(day.next(), "at");
        Clock clock = Clocks.read(words, at ? day.next() + 1 : day.next());
        return clock == null
                ? null
                : new Read<>(new Timed(clock.time(), false, Optional.of(day.meaning())), clock.next());
    }

    private static @Nullable Read<Meaning> dayAndPart(Words words, Read<Meaning> day) {
        Word word = words.at(day.next());
        return word.is(Category.PART)
                ? new Read<>(
                        new Timed(TimeOfDay.part(word.sense().value(Category.PART)), false, Optional.of(day.meaning())),
                        day.next() + 1)
                : null;
    }

    private static @Nullable Read<Meaning> dayOrPart(Words words, int i) {
        Read<Meaning> day = day(words, i);
        Read<Meaning> part = day == null ? null : dayAndPart(words, day);
        Read<Meaning> relative = Relatives.read(words, i);
        boolean partOfDay = relative != null && relative.meaning() instanceof Timed;
        return part != null ? part : partOfDay ? relative : day;
    }

    private static @Nullable Read<Meaning> day(Words words, int i) {
        Read<Meaning> day = Read.longest(Dates.read(words, i), Relatives.read(words, i), Holidays.read(words, i));
        return day != null && day.meaning().grain().equals(Optional.of(Grain.DAY)) ? day : null;
    }

    /** "the 10th". */
    private static @Nullable Read<Meaning> dayOfMonth(Words words, int i) {
        boolean form = words.is(i, "the")
                && words.at(i + 1).isOrdinal()
                && words.at(i + 1).ordinal() <= 31;
        return form ? new Read<>(new Elliptic(words.at(i + 1).ordinal()), i + 2) : null;
    }
}
