package org.detente.coding.time.grammar;

import java.util.OptionalInt;
import org.detente.coding.time.value.TimeOfDay;
import org.detente.coding.time.word.Category;
import org.detente.coding.time.word.Word;
import org.detente.coding.time.word.Words;
import org.jspecify.annotations.Nullable;

/** Times by the clock: "10 a.m.", "16:30", "half past ten", "one minute to midnight", "three in the morning", "noon". */
final class Clocks {
    private static final int HALF_DAY = 12;

    private Clocks() {}

    /**
     * A time and whether the words tell which half of the day.
     *
     * @param minutes since midnight
     * @param sure whether the half is known
     */
    record Clock(int minutes, boolean sure, int next) {
        TimeOfDay time() {
            return TimeOfDay.clock(minutes / 60, minutes % 60);
        }

        /** At the part of the day that is named with it: in the evening, six is eighteen. */
        Clock in(String part, int behind) {
            boolean late = !part.equals("MO") && !(part.equals("NI") && minutes < 6 * 60);
            boolean moves = late && !sure && minutes < HALF_DAY * 60;
            return new Clock(moves ? minutes + HALF_DAY * 60 : minutes, true, behind);
        }
    }

    static @Nullable Clock read(Words words, int i) {
        int at = words.is(i, Category.APPROXIMATE) ? i + 1 : i;
        Clock spoken = spoken(words, at);
        Clock clock = spoken != null ? spoken : digits(words, at);
        Clock hour = clock != null ? clock : bareHour(words, at);
        if (hour == null) {
            return null;
        }
        boolean part =
                words.is(hour.next, "in") && words.is(hour.next + 1, "the") && words.is(hour.next + 2, Category.PART);
        if (part) {
            return hour.in(words.at(hour.next + 2).sense().value(Category.PART), hour.next + 3);
        }
        boolean night = words.is(hour.next, "at") && words.is(hour.next + 1, "night");
        return night ? hour.in("NI", hour.next + 2) : clock;
    }

    private static @Nullable Clock spoken(Words words, int i) {
        Clock named = named(words, i);
        if (named != null) {
            return named;
        }
        OptionalInt minutes = words.is(i, "half")
                ? OptionalInt.of(30)
                : words.is(i, "quarter") ? OptionalInt.of(15) : number(words, i);
        int at = words.isAny(i + 1, "minute", "minutes") ? i + 2 : i + 1;
        boolean past = words.is(at, "past");
        if (minutes.isEmpty() || minutes.getAsInt() >= 60 || !(past || words.is(at, "to"))) {
            return null;
        }
        Clock hour = named(words, at + 1);
        OptionalInt number = number(words, at + 1);
        boolean counted = at > i + 1 || words.isAny(i, "half", "quarter");
        if (hour == null && (number.isEmpty() || number.getAsInt() > HALF_DAY || number.getAsInt() < 1 || !counted)) {
            return null;
        }
        int whole = hour != null ? hour.minutes : 60 * number.orElse(0);
        int moved = past ? whole + minutes.getAsInt() : whole - minutes.getAsInt();
        return moved >= 0 && moved <= 24 * 60
                ? new Clock(moved, hour != null, hour != null ? hour.next : at + 2)
                : null;
    }

    private static @Nullable Clock named(Words words, int i) {
        if (!words.is(i, Category.HOUR_NAME)) {
            return null;
        }
        int hour =
                Integer.parseInt(words.at(i).sense().value(Category.HOUR_NAME).substring(0, 2));
        return new Clock(60 * hour, true, i + 1);
    }

    /** "4:30", "6.45 p.m.", "10 am", "ten o'clock", "1400 GMT". */
    private static @Nullable Clock digits(Words words, int i) {
        OptionalInt hour = number(words, i);
        boolean colon = words.is(i + 1, ":") && isMinutes(words.at(i + 2).lower());
        int minutes = 0;
        int at = i + 1;
        if (hour.isPresent() && colon) {
            minutes = words.at(i + 2).numeral();
            at = i + 3;
        }
        String text = words.at(i).lower();
        int point = text.indexOf('.');
        boolean pointed = point > 0
                && point <= 2
                && isMinutes(text.substring(point + 1))
                && words.at(i).digits() == point;
        if (pointed) {
            hour = OptionalInt.of(Integer.parseInt(text.substring(0, point)));
            minutes = Integer.parseInt(text.substring(point + 1));
        }
        boolean military = words.at(i).isNumeral() && text.length() == 4 && words.is(i + 1, Category.ZONE);
        if (military) {
            hour = OptionalInt.of(words.at(i).numeral() / 100);
            minutes = words.at(i).numeral() % 100;
        }
        if (hour.isEmpty() || hour.getAsInt() > 24 || minutes > 59) {
            return null;
        }
        return withHalf(words, new Clock(60 * hour.getAsInt() + minutes, false, at), colon || military, pointed);
    }

    private static @Nullable Clock withHalf(Words words, Clock clock, boolean surely, boolean pointed) {
        boolean morning = words.isAny(clock.next, "a.m.", "am", "a.m");
        boolean evening = words.isAny(clock.next, "p.m.", "pm", "p.m");
        int hours = clock.minutes / 60;
        if ((morning || evening) && hours <= HALF_DAY) {
            int half = clock.minutes % (HALF_DAY * 60) + (evening ? HALF_DAY * 60 : 0);
            return new Clock(half, true, clock.next + 1);
        }
        if (clock.minutes > 24 * 60) {
            return null;
        }
        if (words.isAny(clock.next, "o'clock", "hours") && (surely || !words.is(clock.next, "hours"))) {
            return new Clock(clock.minutes, false, clock.next + 1);
        }
        boolean governed = words.isAny(clock.next - 2, "at", "by", "until", "from", "to", "till", "before", "after");
        return surely || (pointed && governed && words.endsPhrase(clock.next) && !words.is(clock.next, "%"))
                ? new Clock(clock.minutes, hours >= HALF_DAY || hours == 0, clock.next)
                : null;
    }

    /** "three" of "three in the morning"; a time only with a part of the day behind it. */
    private static @Nullable Clock bareHour(Words words, int i) {
        OptionalInt hour = number(words, i);
        return hour.isPresent() && hour.getAsInt() >= 1 && hour.getAsInt() <= HALF_DAY
                ? new Clock(60 * hour.getAsInt(), false, i + 1)
                : null;
    }

    private static boolean isMinutes(String text) {
        return text.length() == 2 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static OptionalInt number(Words words, int i) {
        Word word = words.at(i);
        return word.isNumeral()
                ? OptionalInt.of(word.numeral())
                : word.is(Category.NUMBER) ? OptionalInt.of(word.value(Category.NUMBER)) : OptionalInt.empty();
    }
}
