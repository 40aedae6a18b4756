package org.detente.coding.time.value;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * A length of time.
 *
 * @param count how many whole units; nothing where the words leave it open ("months")
 * @param half whether half a unit comes on top
 * @param unit of the count
 */
public record Length(OptionalInt count, boolean half, Unit unit) implements TimeValue {
    public Length {
        Objects.requireNonNull(count);
        Objects.requireNonNull(unit);
    }

    /** So many units. */
    public static Length of(int count, Unit unit) {
        return new Length(OptionalInt.of(count), false, unit);
    }

    @Override
    public Kind kind() {
        return Kind.DURATION;
    }

    /** "P5Y", "PT48H", "PXM", and with halves in the next unit: "P1Y6M", "PT1H30M", "P25Y" for two and a half decades. */
    @Override
    public String text() {
        if (!half) {
            return "P" + unit.text(count.isPresent() ? String.valueOf(count.getAsInt()) : "X");
        }
        int whole = count.orElse(0);
        String first = whole == 0 ? "" : unit.text(String.valueOf(whole));
        return switch (unit) {
            case YEAR -> "P" + first + "6M";
            case HOUR -> "PT" + first.replace("T", "") + "30M";
            case MINUTE -> "PT" + first.replace("T", "") + "30S";
            case DAY -> "P" + first + "T12H";
            case DECADE -> "P" + (10 * whole + 5) + "Y";
            case CENTURY -> "P" + (100 * whole + 50) + "Y";
            default -> "P" + unit.text(whole + ".5");
        };
    }
}
