package org.detente.coding.time.calendar;

import java.util.Optional;
import org.detente.coding.time.value.Slot;
import org.detente.coding.time.word.Category;
import org.detente.coding.time.word.Word;
import org.detente.coding.time.word.Words;

/** Slots of the calendar behind "last", "this", "next" and "every": a weekday, the weekend, a month, a season. */
public final class Slots {
    private Slots() {}

    public static Optional<Slot> read(Words words, int i) {
        Word word = words.at(i);
        if (word.is(Category.WEEKDAY) && word.isCapitalized()) {
            return Optional.of(Slot.of(Slot.Kind.WEEKDAY, word.value(Category.WEEKDAY)));
        }
        if (word.is("weekend")) {
            return Optional.of(Slot.of(Slot.Kind.WEEKEND, 0));
        }
        if (Dates.isMonth(words, i)) {
            return Optional.of(month(words, i));
        }
        boolean season = word.is(Category.SEASON) && (!word.is("fall") || words.endsPhrase(i + 1));
        return season ? Optional.of(Slot.of(Slot.Kind.SEASON, word.value(Category.SEASON))) : Optional.empty();
    }

    private static Slot month(Words words, int i) {
        int month = words.at(i).value(Category.MONTH);
        return hasDay(words, i) ? Slot.monthDay(month, dayAt(words, i + 1)) : Slot.of(Slot.Kind.MONTH, month);
    }

    /** The word behind the slot that was read. */
    public static int next(Words words, int i) {
        return Dates.isMonth(words, i) && hasDay(words, i) ? i + 2 : i + 1;
    }

    private static boolean hasDay(Words words, int i) {
        return Slot.isDay(words.at(i).value(Category.MONTH), dayAt(words, i + 1));
    }

    private static int dayAt(Words words, int i) {
        Word word = words.at(i);
        return word.isNumeral() ? word.numeral() : word.isOrdinal() ? word.ordinal() : 0;
    }
}
