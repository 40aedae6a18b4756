package org.detente.coding.time.grammar;

import java.util.Optional;
import org.detente.coding.time.calendar.Dates;
import org.detente.coding.time.calendar.Slots;
import org.detente.coding.time.meaning.Bare;
import org.detente.coding.time.meaning.Base;
import org.detente.coding.time.meaning.Containing;
import org.detente.coding.time.meaning.Meaning;
import org.detente.coding.time.meaning.Shift;
import org.detente.coding.time.meaning.Stepped;
import org.detente.coding.time.meaning.Timed;
import org.detente.coding.time.value.Grain;
import org.detente.coding.time.value.Slot;
import org.detente.coding.time.value.TimeOfDay;
import org.detente.coding.time.value.Unit;
import org.detente.coding.time.word.Category;
import org.detente.coding.time.word.Read;
import org.detente.coding.time.word.Word;
import org.detente.coding.time.word.Words;
import org.jspecify.annotations.Nullable;

/** Dates counted from another: "today", "last month", "next Friday", "the following day", "that year", "the day before". */
final class Relatives {
    private Relatives() {}

    static @Nullable Read<Meaning> read(Words words, int i) {
        return Read.longest(
                dayWord(words, i),
                stepped(words, i),
                related(words, i),
                beside(words, i),
                plainUnit(words, i),
                containing(words, i),
                Lags.read(words, i));
    }

    /** "today", "tonight", "overnight". */
    private static @Nullable Read<Meaning> dayWord(Words words, int i) {
        if (words.is(i, Category.DAY_WORD)) {
            return shift(Grain.DAY, words.at(i).value(Category.DAY_WORD), Base.SPOKEN, i + 1);
        }
        boolean adverb = words.is(i, "overnight") && words.endsPhrase(i + 1);
        return words.is(i, "tonight")
                ? timed("NI", 0, Base.SPOKEN, i + 1)
                : adverb ? timed("NI", -1, Base.SPOKEN, i + 1) : null;
    }

    /** "last month", "this evening", "next Friday", "last September", "this winter". */
    private static @Nullable Read<Meaning> stepped(Words words, int i) {
        int at = words.is(i, "the") && words.isAny(i + 1, "current", "coming", "upcoming") ? i + 1 : i;
        if (!words.is(at, Category.STEP) || (at == i && words.isAny(i - 1, "the", "a")) || words.isVerbLast(at)) {
            return null;
        }
        int step = words.at(at).value(Category.STEP);
        int of = at + 1;
        Word word = words.at(of);
        Optional<Slot> slot = Slots.read(words, of);
        if (slot.isPresent()) {
            return new Read<>(new Stepped(slot.get(), step, Base.SPOKEN), Slots.next(words, of));
        }
        if (word.is(Category.PART)) {
            return timed(word.sense().value(Category.PART), step, Base.SPOKEN, of + 1);
        }
        return word.is(Category.UNIT) && !Lengths.unit(words, of).isOfClock()
                ? shift(Lengths.unit(words, of).period(), step, Base.SPOKEN, of + 1)
                : null;
    }

    /** "the following day", "the previous week", "that same evening", "the next morning". */
    private static @Nullable Read<Meaning> related(Words words, int i) {
        int at = words.isAny(i, "the", "that") && words.is(i + 1, Category.RELATION) ? i + 1 : i;
        boolean article = at > i || words.is(i, "that");
        if (!words.is(at, Category.RELATION) || !article) {
            return null;
        }
        int count = words.at(at).value(Category.RELATION);
        int of = words.is(at, "very") || words.is(at + 1, "very") ? at + 2 : at + 1;
        Word word = words.at(of);
        if (word.is(Category.PART)) {
            return timed(word.sense().value(Category.PART), count, Base.NAMED, of + 1);
        }
        Optional<Slot> slot = count == 0 ? Optional.empty() : Slots.read(words, of);
        if (slot.isPresent()) {
            return new Read<>(new Stepped(slot.get(), count, Base.NAMED), Slots.next(words, of));
        }
        boolean unit = word.is(Category.UNIT) && Lengths.unit(words, of) != Unit.QUARTER;
        boolean clock = unit && Lengths.unit(words, of).isOfClock();
        boolean name = words.is(at, "that") && !words.endsPhrase(of + 1);
        return unit && !clock && !name ? shift(Lengths.unit(words, of).period(), count, Base.NAMED, of + 1) : null;
    }

    /** "the day before", "the week after", "the night before"; "the day before yesterday". */
    private static @Nullable Read<Meaning> beside(Words words, int i) {
        boolean form = words.is(i, "the") && words.isAny(i + 2, "before", "after", "earlier", "later");
        if (!form) {
            return null;
        }
        int count = words.isAny(i + 2, "before", "earlier") ? -1 : 1;
        if (words.is(i + 3, Category.DAY_WORD) && words.is(i + 1, "day")) {
            int from = words.at(i + 3).value(Category.DAY_WORD);
            return shift(Grain.DAY, from + count, Base.SPOKEN, i + 4);
        }
        boolean over = words.at(i + 3).text().isEmpty()
                || !Character.isLetterOrDigit(words.at(i + 3).text().codePointAt(0))
                || words.isAny(i + 3, "and", "but", "in", "at", "to", "by", "on", "with");
        Word word = words.at(i + 1);
        if (!over) {
            return null;
        }
        if (word.is(Category.PART)) {
            return timed(word.sense().value(Category.PART), count, Base.NAMED, i + 3);
        }
        boolean unit = word.is(Category.UNIT) && !Lengths.unit(words, i + 1).isOfClock();
        return unit ? shift(Lengths.unit(words, i + 1).period(), count, Base.NAMED, i + 3) : null;
    }

    /** "of the decade", "for the month", "before the year is out": the one that is now. */
    private static @Nullable Read<Meaning> plainUnit(Words words, int i) {
        if (!words.is(i, "the") || !words.is(i + 1, Category.UNIT)) {
            return null;
        }
        if (words.is(i + 1, "weekend") && words.endsPhrase(i + 2)) {
            return new Read<>(new Bare(Slot.of(Slot.Kind.WEEKEND, 0)), i + 2);
        }
        Unit unit = Lengths.unit(words, i + 1);
        boolean governed = words.isAny(i - 1, "of", "for", "in", "during", "within");
        boolean stretch = words.is(i - 1, "of") && words.is(i - 2, Category.STRETCH) && words.is(i + 2, "to");
        boolean alone = words.endsPhrase(i + 2)
                && !words.isAny(i + 2, "of", "that", "when", "before", "after", "to", "which", "in", "since", "-");
        boolean period = !unit.isOfClock() && unit != Unit.QUARTER && unit != Unit.WEEKEND;
        return period && (stretch || (governed && alone) || isRunningOut(words, i))
                ? shift(unit.period(), 0, Base.SPOKEN, i + 2)
                : null;
    }

    /** "before the month is over", "before the year ends". */
    private static boolean isRunningOut(Words words, int i) {
        boolean over = words.is(i + 2, "is") && words.isAny(i + 3, "out", "over", "up");
        return words.is(i - 1, "before") && (over || words.isAny(i + 2, "ends", "ended"));
    }

    /** "the week of December 21", "the month of May", "the night of August 7" is read elsewhere. */
    private static @Nullable Read<Meaning> containing(Words words, int i) {
        boolean form = words.is(i, "the") && words.isAny(i + 1, "week", "month", "weekend") && words.is(i + 2, "of");
        Read<Meaning> part = form ? Dates.read(words, i + 3) : null;
        return part == null
                ? null
                : new Read<>(new Containing(Lengths.unit(words, i + 1).period(), part.meaning()), part.next());
    }

    static Read<Meaning> shift(Grain size, int count, Base base, int next) {
        return new Read<>(new Shift(size, count, base), next);
    }

    static Read<Meaning> timed(String part, int days, Base base, int next) {
        return new Read<>(new Timed(TimeOfDay.part(part), false, Optional.of(new Shift(Grain.DAY, days, base))), next);
    }
}
