package org.detente.coding.time.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.detente.coding.time.meaning.Bare;
import org.detente.coding.time.meaning.Fixed;
import org.detente.coding.time.meaning.Meaning;
import org.detente.coding.time.value.CalendarTime;
import org.detente.coding.time.value.Grain;
import org.detente.coding.time.value.Slot;
import org.detente.coding.time.word.Phrases;
import org.detente.coding.time.word.Read;
import org.detente.coding.time.word.Words;
import org.jspecify.annotations.Nullable;

/** Days with a name, with or without their year: "Christmas Day", "New Year's Eve 1999". */
public final class Holidays {
    private Holidays() {}

    public static @Nullable Read<Meaning> read(Words words, int i) {
        Optional<Phrases.Phrase> phrase = Phrases.at(words, i).filter(p -> p.kind() == Phrases.Kind.DAY);
        int next = i + phrase.map(p -> p.words().size()).orElse(0);
        if (phrase.isEmpty() || !words.at(next - 1).isCapitalized()) {
            return null;
        }
        String[] day = phrase.get().value().split("-", -1);
        Slot slot = Slot.monthDay(Integer.parseInt(day[0]), Integer.parseInt(day[1]));
        int year = words.isAny(next, ",", "of") ? next + 1 : next;
        return Years.isYear(words, year)
                ? new Read<>(
                        new Fixed(new CalendarTime(
                                Grain.DAY.around(LocalDate.of(words.at(year).numeral(), slot.number(), slot.day())))),
                        year + 1)
                : new Read<>(new Bare(slot), next);
    }
}
