package org.detente.server.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Chooses which places are named on the map: the largest first, where a name covers no other and no larger circle. */
final class MapLabels {
    /** Height of the letters where the whole world is seen. */
    private static final double SIZE = 14;

    private static final int MOST = 16;
    private static final int LONGEST = 22;
    private static final double LETTER = 0.56;
    private static final double GAP = 3;

    /**
     * A name on the canvas.
     *
     * @param point the place
     * @param after whether it stands right of the circle
     */
    record Label(MapPoint point, boolean after, MapBox box) {
        /** Where it begins, or ends, seen from the middle of the circle. */
        String shift() {
            double away = (point.radius() + GAP) / box.scale();
            return String.format(Locale.ROOT, "%.2f", after ? away : -away);
        }

        String anchor() {
            return after ? "start" : "end";
        }
    }

    private record Area(double left, double top, double right, double bottom) {
        boolean touches(Area other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    private final MapBox box;
    private final List<Area> taken = new ArrayList<>();

    private MapLabels(MapBox box) {
        this.box = box;
    }

    /** The names of points, which stand with the one with the most acts first. */
    static List<Label> of(List<MapPoint> points, MapBox box) {
        MapLabels labels = new MapLabels(box);
        List<Label> named = new ArrayList<>();
        for (MapPoint point : points) {
            if (named.size() < MOST && point.row().name().length() <= LONGEST) {
                labels.place(point).ifPresent(named::add);
            }
            labels.taken.add(labels.circle(point));
        }
        return named;
    }

    /** Height of the letters. */
    static String size(MapBox box) {
        return String.format(Locale.ROOT, "%.2f", SIZE / box.scale());
    }

    private Optional<Label> place(MapPoint point) {
        return Stream.of(true, false)
                .map(after -> new Label(point, after, box))
                .filter(label -> isFree(area(label)))
                .findFirst()
                .map(label -> {
                    taken.add(area(label));
                    return label;
                });
    }

    private boolean isFree(Area area) {
        return area.left > box.x()
                && area.right < box.x() + box.width()
                && taken.stream().noneMatch(area::touches);
    }

    private Area area(Label label) {
        MapPoint point = label.point();
        double away = (point.radius() + GAP) / box.scale();
        double half = SIZE / 2 / box.scale();
        double wide = point.row().name().length() * LETTER * SIZE / box.scale();
        double left = label.after() ? point.x() + away : point.x() - away - wide;
        return new Area(left, point.y() - half, left + wide, point.y() + half);
    }

    private Area circle(MapPoint point) {
        double radius = point.radius() / box.scale();
        return new Area(point.x() - radius, point.y() - radius, point.x() + radius, point.y() + radius);
    }
}
