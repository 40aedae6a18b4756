package org.detente.server.map;

/**
 * Draws the world so that areas keep their size.
 *
 * <p>The Equal Earth projection of Šavrič, Patterson and Jenny (2018), on a canvas 1,000 units wide whose top is at 83.7° north; the
 * shapes in {@code world.txt} are drawn with the same numbers.
 */
final class EqualEarth {
    static final double WIDTH = 1000;

    private static final double A1 = 1.340264;
    private static final double A2 = -0.081106;
    private static final double A3 = 0.000893;
    private static final double A4 = 0.003796;
    private static final double M = Math.sqrt(3) / 2;
    private static final double SCALE = WIDTH / (2 * Math.PI * 2 * Math.sqrt(3) / (3 * A1));
    private static final double TOP = northing(83.7);

    private EqualEarth() {}

    /** Units from the left edge. */
    static double x(double lat, double lon) {
        double t = parameter(lat);
        double squared = t * t;
        double sixth = squared * squared * squared;
        double width = 3 * (9 * A4 * sixth * squared + 7 * A3 * sixth + 3 * A2 * squared + A1);
        return WIDTH / 2 + SCALE * 2 * Math.sqrt(3) * Math.toRadians(lon) * Math.cos(t) / width;
    }

    /** Units from the top. */
    static double y(double lat) {
        return SCALE * (TOP - northing(lat));
    }

    private static double northing(double lat) {
        double t = parameter(lat);
        double squared = t * t;
        double sixth = squared * squared * squared;
        return t * (A1 + A2 * squared + sixth * (A3 + A4 * squared));
    }

    private static double parameter(double lat) {
        return Math.asin(M * Math.sin(Math.toRadians(lat)));
    }
}
