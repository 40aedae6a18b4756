package org.detente.record.survey;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.detente.model.Place;

/**
 * Which place is meant: by its number at GeoNames, else by its name and country.
 *
 * @param geonamesId identifier at GeoNames
 * @param name as texts call it; empty where the number tells
 * @param country ISO 3166-1 alpha-3; absent where the number tells
 */
public record PlaceKey(OptionalLong geonamesId, String name, Optional<String> country) {
    public PlaceKey {
        Objects.requireNonNull(geonamesId);
        Objects.requireNonNull(name);
        Objects.requireNonNull(country);
        if (geonamesId.isPresent() == !name.isEmpty()) {
            throw new IllegalArgumentException("a place is meant by its number or by its name");
        }
    }

    /** The key of a place. */
    public static PlaceKey of(Place place) {
        return place.geonamesId().isPresent()
                ? new PlaceKey(place.geonamesId(), "", Optional.empty())
                : new PlaceKey(OptionalLong.empty(), place.name(), place.country());
    }
}
