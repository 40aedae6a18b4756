package org.detente.coding.time.value;

import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * A time by the clock or a part of the day, in no zone.
 *
 * @param text as TIMEX3 writes it behind a day: "T16:30", "TEV"; "TXX:XX" where the hour is not known
 */
public record TimeOfDay(String text) {
    /** Some hour that is not known. */
    public static final TimeOfDay UNKNOWN = new TimeOfDay("TXX:XX");

    private static final int MINUTES_OF_HOUR = 60;

    public TimeOfDay {
        Objects.requireNonNull(text);
    }

    /** A time by the clock; 24:00 is the end of the day. */
    public static TimeOfDay clock(int hour, int minute) {
        if (hour < 0 || hour > 24 || minute < 0 || minute >= MINUTES_OF_HOUR) {
            throw new IllegalArgumentException("no time " + hour + ":" + minute);
        }
        return new TimeOfDay(String.format(Locale.ROOT, "T%02d:%02d", hour, minute));
    }

    /** A part of the day by TIMEX3's code: MO, AF, EV, NI. */
    public static TimeOfDay part(String code) {
        return new TimeOfDay("T" + code);
    }

    /** Minutes since the day began, for a time by the clock that is known. */
    public OptionalInt minutes() {
        return text.length() == "T00:00".length() && !equals(UNKNOWN)
                ? OptionalInt.of(
                        MINUTES_OF_HOUR * Integer.parseInt(text.substring(1, 3)) + Integer.parseInt(text.substring(4)))
                : OptionalInt.empty();
    }
}
