package org.detente.dossier;

import java.util.List;
import java.util.OptionalDouble;

/**
 * A series as one line of bars, one character a value ("sparkline", Tufte 2006).
 *
 * <p>The lowest value is {@code ▁}, the highest {@code █}; a value that is absent is a gap, {@code ·}. Where all values are
 * the same they are of half height.
 *
 * <p>Example: the values 0, 5, none, 10 are {@code ▁▅·█}.
 */
public final class Sparkline {
    private static final String BARS = "▁▂▃▄▅▆▇█";
    private static final char GAP = '·';

    private Sparkline() {}

    /**
     * The bars of a series.
     *
     * @throws IllegalArgumentException where a value is not finite
     */
    public static String of(List<OptionalDouble> values) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (OptionalDouble value : values) {
            if (value.isPresent()) {
                low = Math.min(low, finite(value.getAsDouble()));
                high = Math.max(high, value.getAsDouble());
            }
        }
        StringBuilder bars = new StringBuilder(values.size());
        for (OptionalDouble value : values) {
            bars.append(value.isPresent() ? bar(value.getAsDouble(), low, high) : GAP);
        }
        return bars.toString();
    }

    private static char bar(double value, double low, double high) {
        // halves, so that the range of any two finite values is finite
        double range = high / 2 - low / 2;
        double share = range > 0 ? (value / 2 - low / 2) / range : 0.5;
        return BARS.charAt((int) Math.min(BARS.length() - 1, share * BARS.length()));
    }

    private static double finite(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("a bar cannot show " + value);
        }
        return value;
    }
}
