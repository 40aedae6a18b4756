package org.detente.record.survey;

import java.util.List;

/**
 * Where acts took place.
 *
 * @param places those with the most acts first
 * @param without how many acts have no place
 */
public record PlaceSurvey(List<PlaceCount> places, long without) {
    public PlaceSurvey {
        places = List.copyOf(places);
    }

    /** How many acts have a place. */
    public long acts() {
        return places.stream().mapToLong(PlaceCount::acts).sum();
    }
}
