package org.detente.coding.time.grammar;

import org.detente.coding.time.meaning.Base;
import org.detente.coding.time.meaning.ClockShift;
import org.detente.coding.time.meaning.Fixed;
import org.detente.coding.time.meaning.Meaning;
import org.detente.coding.time.meaning.Shift;
import org.detente.coding.time.value.Grain;
import org.detente.coding.time.value.Length;
import org.detente.coding.time.value.Reference;
import org.detente.coding.time.value.Unit;
import org.detente.coding.time.word.Read;
import org.detente.coding.time.word.Words;
import org.jspecify.annotations.Nullable;

/** Dates a length away: "five years ago", "two days later", "a year earlier", "three weeks from now". */
final class Lags {
    private static final int MINUTES_OF_HOUR = 60;
    private static final int MOST = 100_000;

    private Lags() {}

    static @Nullable Read<Meaning> read(Words words, int i) {
        Read<Length> length = Lengths.read(words, i);
        if (length == null) {
            return null;
        }
        int at = length.next();
        if (words.is(at, "ago")) {
            return new Read<>(lag(length.meaning(), -1, Base.SPOKEN), at + 1);
        }
        if (words.is(at, "from") && words.isAny(at + 1, "now", "today")) {
            return new Read<>(lag(length.meaning(), 1, Base.SPOKEN), at + 2);
        }
        boolean later = words.isAny(at, "later", "afterwards") || (words.is(at, "after") && ends(words, at + 1));
        boolean earlier = words.is(at, "earlier") || (words.isAny(at, "before", "previously") && ends(words, at + 1));
        return later || earlier ? new Read<>(lag(length.meaning(), later ? 1 : -1, Base.NAMED), at + 1) : null;
    }

    private static boolean ends(Words words, int i) {
        String text = words.at(i).text();
        return text.isEmpty() || !Character.isLetterOrDigit(text.codePointAt(0));
    }

    private static Meaning lag(Length length, int direction, Base base) {
        Unit unit = length.unit();
        int count = length.count().orElse(-1);
        if (count < 0 || count > MOST) {
            return new Fixed(direction < 0 ? Reference.PAST_REF : Reference.FUTURE_REF);
        }
        if (unit.isOfClock()) {
            int minutes = unit == Unit.HOUR ? MINUTES_OF_HOUR * count + (length.half() ? 30 : 0) : count;
            return new ClockShift(direction * minutes, base);
        }
        return length.half() ? halved(unit, count, direction, base) : shift(unit, count, direction, base);
    }

    private static Meaning shift(Unit unit, int count, int direction, Base base) {
        return new Shift(unit.grain(), direction * count * unit.grains(), base);
    }

    /** Half a unit more: of years in months, of decades in years. */
    private static Meaning halved(Unit unit, int count, int direction, Base base) {
        int half = direction * (2 * count + 1);
        return switch (unit) {
            case YEAR -> new Shift(Grain.MONTH, half * 6, base);
            case DECADE -> new Shift(Grain.YEAR, half * 5, base);
            case CENTURY -> new Shift(Grain.YEAR, half * 50, base);
            default -> shift(unit, count, direction, base);
        };
    }
}
