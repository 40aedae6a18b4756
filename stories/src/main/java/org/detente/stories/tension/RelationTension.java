package org.detente.stories.tension;

import java.util.EnumMap;
import java.util.Map;

/**
 * Tension of a relation and of its parts, over the same days.
 *
 * @param whole of all acts between the two
 * @param parts of the acts in each direction; the values of the three add up to the whole
 */
public record RelationTension(TensionSeries whole, Map<Direction, TensionSeries> parts) {
    public RelationTension {
        parts = Map.copyOf(new EnumMap<>(parts));
    }

    /** The series of a direction. */
    public TensionSeries in(Direction direction) {
        TensionSeries series = parts.get(direction);
        if (series == null) {
            throw new IllegalStateException("a relation has no series " + direction);
        }
        return series;
    }
}
