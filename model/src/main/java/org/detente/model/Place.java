package org.detente.model;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * Where an event took place.
 *
 * @param name as the text calls it
 * @param country ISO 3166-1 alpha-3
 * @param lat degrees north, WGS 84
 * @param lon degrees east, WGS 84
 * @param geonamesId identifier at GeoNames
 */
public record Place(
        String name, Optional<String> country, OptionalDouble lat, OptionalDouble lon, OptionalLong geonamesId) {
    public Place {
        Objects.requireNonNull(name);
        Objects.requireNonNull(country);
        Objects.requireNonNull(lat);
        Objects.requireNonNull(lon);
        Objects.requireNonNull(geonamesId);
    }
}
