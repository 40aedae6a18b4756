package org.detente.server.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class EqualEarthTest {
    @Test
    void placesLieWhereThePaperPutsThem() {
        // the equator is as wide as the canvas
        assertThat(EqualEarth.x(0, 180)).isCloseTo(1000, within(0.001));
        assertThat(EqualEarth.x(0, -180)).isCloseTo(0, within(0.001));
        // the whole is 2.0546 times as wide as high
        assertThat(1000 / (EqualEarth.y(-90) - EqualEarth.y(90))).isCloseTo(2.0546, within(0.001));
    }

    @Test
    void theShapesAreDrawnWithTheSameNumbers() {
        // where land ends; corners of the shapes lie within a unit and a half
        assertNear(-34.83, 20.0, "Cape Agulhas");
        assertNear(36.0, -5.6, "Tarifa");
        assertNear(71.1, 25.7, "North Cape");
        assertNear(-39.1, 146.4, "Wilsons Promontory");
        assertNear(8.1, 77.5, "Kanyakumari");
        assertNear(25.2, -80.9, "Cape Sable");
    }

    private static void assertNear(double lat, double lon, String name) {
        double x = EqualEarth.x(lat, lon);
        double y = EqualEarth.y(lat);
        double nearest = 1000;
        Matcher ring = Pattern.compile("M([-.0-9 ]+)l([-.0-9 ]+)z")
                .matcher(WorldShapes.load().land());
        while (ring.find()) {
            Matcher numbers = Pattern.compile("-?[0-9]*\\.?[0-9]+").matcher(ring.group(1) + " " + ring.group(2));
            double atX = 0;
            double atY = 0;
            while (numbers.find()) {
                atX += Double.parseDouble(numbers.group());
                assertThat(numbers.find()).isTrue();
                atY += Double.parseDouble(numbers.group());
                nearest = Math.min(nearest, Math.hypot(atX - x, atY - y));
            }
        }
        assertThat(nearest)
                .as(String.format(Locale.ROOT, "%s at %.1f, %.1f", name, x, y))
                .isLessThan(1.5);
    }
}
