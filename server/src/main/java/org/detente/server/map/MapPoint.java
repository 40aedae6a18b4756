package org.detente.server.map;

import java.util.Locale;
import org.detente.record.survey.PlaceCount;

/**
 * A place on the canvas.
 *
 * @param x units from the left
 * @param y units from the top
 * @param radius units, where the whole world is seen; the circle's area grows with the number of acts
 * @param rough whether the point is the middle of a country or another area
 * @param row what is told of it
 */
record MapPoint(double x, double y, double radius, boolean rough, PlaceRow row) {
    private static final double SMALLEST = 3.5;
    private static final double LARGEST = 15;
    private static final double TENTHS = 10;

    /** A place with a point; the one with the most acts has the largest circle. */
    static MapPoint of(PlaceRow row, long most) {
        PlaceCount count = row.count();
        double lat = count.place().lat().orElseThrow();
        double lon = count.place().lon().orElseThrow();
        double share = Math.sqrt((double) count.acts() / Math.max(1, most));
        return new MapPoint(
                EqualEarth.x(lat, lon),
                EqualEarth.y(lat),
                Math.max(SMALLEST, LARGEST * share),
                count.place().level().map(level -> !level.isTown()).orElse(isTenths(lat) && isTenths(lon)),
                row);
    }

    /** Where a record does not tell the level: points of countries and of our own regions are given to the tenth of a degree, those of towns are not. */
    private static boolean isTenths(double degrees) {
        return Math.abs(degrees * TENTHS - Math.rint(degrees * TENTHS)) < 1e-6;
    }

    /** The attribute that moves its drawing there. */
    String move() {
        return String.format(Locale.ROOT, "translate(%.1f %.1f)", x, y);
    }

    /** Its classes. */
    String look() {
        return "point share-" + row.share() + (rough ? " rough" : "") + (row.chosen() ? " chosen" : "");
    }

    String radius(MapBox box) {
        return String.format(Locale.ROOT, "%.2f", radius / box.scale());
    }
}
