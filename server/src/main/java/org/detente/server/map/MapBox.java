package org.detente.server.map;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.detente.server.web.Refusal;

/**
 * The part of the canvas that is seen; half as high as wide.
 *
 * @param x units from the left
 * @param y units from the top
 * @param width units
 */
record MapBox(double x, double y, double width) {
    static final MapBox WORLD = new MapBox(0, -30, EqualEarth.WIDTH);

    private static final double HIGH = 0.5;
    private static final double NARROWEST = 40;
    private static final double NARROWEST_AT_FIRST = 160;
    private static final double WORLD_FROM = 650;
    private static final double MARGIN = 1.3;

    double height() {
        return width * HIGH;
    }

    /** How many times as large things are drawn as on the whole world. */
    double scale() {
        return WORLD.width / width;
    }

    /** The part that holds all points, with a margin; the whole world where it is most of it. */
    static MapBox around(List<MapPoint> points) {
        if (points.isEmpty()) {
            return WORLD;
        }
        double left = points.stream().mapToDouble(MapPoint::x).min().orElseThrow();
        double right = points.stream().mapToDouble(MapPoint::x).max().orElseThrow();
        double top = points.stream().mapToDouble(MapPoint::y).min().orElseThrow();
        double bottom = points.stream().mapToDouble(MapPoint::y).max().orElseThrow();
        double width = MARGIN * Math.max(right - left, (bottom - top) / HIGH);
        return width > WORLD_FROM
                ? WORLD
                : at((left + right) / 2, (top + bottom) / 2, Math.max(width, NARROWEST_AT_FIRST));
    }

    /**
     * Reads "x,y,width", whole units.
     *
     * @throws Refusal where it is none
     */
    static Optional<MapBox> read(Optional<String> text) {
        return text.map(view -> {
            if (!view.matches("-?[0-9]{1,4},-?[0-9]{1,4},[0-9]{1,4}")) {
                throw Refusal.parameter(
                        "view", "“" + view + "” is no part of the map", "Write its left, top and width: 400,20,200.");
            }
            String[] parts = view.split(",", -1);
            double width = Integer.parseInt(parts[2]);
            return at(Integer.parseInt(parts[0]) + width / 2, Integer.parseInt(parts[1]) + width * HIGH / 2, width);
        });
    }

    /** So many times as wide; a point keeps its place on the screen, the middle where it is not seen. */
    MapBox times(double factor, double pointX, double pointY) {
        boolean isSeen = pointX >= x && pointX <= x + width && pointY >= y && pointY <= y + height();
        double fixedX = isSeen ? pointX : x + width / 2;
        double fixedY = isSeen ? pointY : y + height() / 2;
        double middleX = fixedX + (x + width / 2 - fixedX) * factor;
        double middleY = fixedY + (y + height() / 2 - fixedY) * factor;
        return at(middleX, middleY, width * factor);
    }

    private static MapBox at(double middleX, double middleY, double width) {
        double wide = Math.max(NARROWEST, Math.min(WORLD.width, width));
        return new MapBox(
                Math.max(0, Math.min(WORLD.width - wide, middleX - wide / 2)),
                Math.max(WORLD.y, Math.min(WORLD.y + WORLD.height() - wide * HIGH, middleY - wide * HIGH / 2)),
                wide);
    }

    /** As an address has it. */
    String word() {
        return Math.round(x) + "," + Math.round(y) + "," + Math.round(width);
    }

    /** As a drawing has it. */
    String viewBox() {
        return String.format(Locale.ROOT, "%.1f %.1f %.1f %.1f", x, y, width, height());
    }
}
