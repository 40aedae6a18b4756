package org.detente.evaluation.places;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.detente.coding.place.gazetteer.Gazetteer;

/** Places of the gazetteer by their identifiers at GeoNames. */
final class GeonamesIndex {
    private final Gazetteer gazetteer;
    private final Map<Long, Integer> places = new HashMap<>();

    GeonamesIndex(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        for (int place = 0; place < gazetteer.size(); place++) {
            int number = place;
            gazetteer.geonamesId(place).ifPresent(id -> places.put(id, number));
        }
    }

    /** The number of a place in the gazetteer. */
    OptionalInt place(long geonamesId) {
        Integer place = places.get(geonamesId);
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }

    /** The code of a country, ISO 3166-1 alpha-3. */
    Optional<String> country(long geonamesId) {
        OptionalInt place = place(geonamesId);
        return place.isEmpty() ? Optional.empty() : gazetteer.country(place.getAsInt());
    }
}
