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
 * @param level how large a thing it is; absent for a name that the gazetteer lacks
 * @param confidence 0 to 1: how likely this one of all places of that name is meant; absent where nothing was weighed
 */
public record Place(
        String name,
        Optional<String> country,
        OptionalDouble lat,
        OptionalDouble lon,
        OptionalLong geonamesId,
        Optional<PlaceLevel> level,
        OptionalDouble confidence) {
    public Place {
        Objects.requireNonNull(name);
        Objects.requireNonNull(country);
        Objects.requireNonNull(lat);
        Objects.requireNonNull(lon);
        Objects.requireNonNull(geonamesId);
        Objects.requireNonNull(level);
        if (confidence.isPresent() && !(confidence.getAsDouble() >= 0 && confidence.getAsDouble() <= 1)) {
            throw new IllegalArgumentException("confidence " + confidence.getAsDouble() + " is not between 0 and 1");
        }
    }

    /** A place of unknown level that was not weighed against others. */
    public Place(
            String name, Optional<String> country, OptionalDouble lat, OptionalDouble lon, OptionalLong geonamesId) {
        this(name, country, lat, lon, geonamesId, Optional.empty(), OptionalDouble.empty());
    }
}
