package org.detente.server.tension;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/**
 * The course of a value as a line to draw, with gaps where nothing is known.
 *
 * @param path SVG path data; a value between two gaps is a dot
 * @param zero height at which the value is 0
 * @param endX where the last value is, from the left
 * @param endY how high it is
 */
public record CourseLine(String path, double zero, double endX, double endY) {
    /** Width of the drawing. */
    public static final int WIDTH = 132;

    /** Height of it. */
    public static final int HEIGHT = 34;

    private static final int MARGIN = 4;

    /** The line through values at equal distances; 0 is always in sight. */
    public static CourseLine of(List<OptionalDouble> values) {
        double low = Math.min(0, known(values).min().orElse(0));
        double high = Math.max(0, known(values).max().orElse(0));
        double range = high > low ? high - low : 1;
        double step = (WIDTH - 2.0 * MARGIN) / Math.max(1, values.size() - 1);
        StringBuilder path = new StringBuilder();
        double endX = 0;
        double endY = 0;
        boolean open = false;
        for (int i = 0; i < values.size(); i++) {
            OptionalDouble value = values.get(i);
            if (value.isPresent()) {
                endX = MARGIN + i * step;
                endY = height(value.getAsDouble(), low, range);
                path.append(open ? 'L' : 'M').append(number(endX)).append(' ').append(number(endY));
                // a line of no length, which round ends make a dot
                path.append(open ? "" : "h0");
            }
            open = value.isPresent();
        }
        return new CourseLine(path.toString(), height(0, low, range), endX, endY);
    }

    private static DoubleStream known(List<OptionalDouble> values) {
        return values.stream().flatMapToDouble(OptionalDouble::stream);
    }

    private static double height(double value, double low, double range) {
        return HEIGHT - MARGIN - (value - low) / range * (HEIGHT - 2.0 * MARGIN);
    }

    /** A coordinate to a tenth. */
    public static String number(double coordinate) {
        return String.format(Locale.ROOT, "%.1f", coordinate);
    }
}
