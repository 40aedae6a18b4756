package org.detente.coding.time.grammar;

import java.time.LocalDate;
import org.detente.coding.time.meaning.Bare;
import org.detente.coding.time.meaning.Fixed;
import org.detente.coding.time.meaning.Meaning;
import org.detente.coding.time.value.CalendarTime;
import org.detente.coding.time.value.Grain;
import org.detente.coding.time.value.Slot;
import org.jspecify.annotations.Nullable;

/** Days with a name, with or without their year: "Christmas Day", "New Year's Eve 1999". */
final class Holidays {
    private Holidays() {}

    static @Nullable Read<Meaning> read(Words words, int i) {
        Read<Phrases.Phrase> phrase = Phrases.at(words, i);
        if (phrase == null || phrase.meaning().kind() != Phrases.Kind.DAY || !words.at(phrase.next() - 1).isCapitalized()) {
            return null;
        }
        String[] day = phrase.meaning().value().split("-", -1);
        Slot slot = Slot.monthDay(Integer.parseInt(day[0]), Integer.parseInt(day[1]));
        int year = words.isAny(phrase.next(), ",", "of") ? phrase.next() + 1 : phrase.next();
        return Years.isYear(words, year)
                ? new Read<>(
                        new Fixed(new CalendarTime(Grain.DAY.around(
                                LocalDate.of(words.at(year).numeral(), slot.number(), slot.day())))),
                        year + 1)
                : new Read<>(new Bare(slot), phrase.next());
    }
}
