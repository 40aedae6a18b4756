package org.detente.evaluation.places;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.detente.coding.place.Toponym;

/**
 * A name of a place in a gold article.
 *
 * @param toponym the words
 * @param meant what they mean; absent where the annotators found nothing in their gazetteer
 */
record GoldPlace(Toponym toponym, Optional<Meant> meant) {
    GoldPlace {
        Objects.requireNonNull(toponym);
        Objects.requireNonNull(meant);
    }

    /**
     * What a name means.
     *
     * @param label how a reader finds it: its identifier at GeoNames
     * @param place its number in the gazetteer; absent where that lacks it
     * @param country ISO 3166-1 alpha-3; absent where it lies in none or several
     * @param lat degrees north
     * @param lon degrees east
     */
    record Meant(String label, OptionalInt place, Optional<String> country, double lat, double lon) {
        Meant {
            Objects.requireNonNull(label);
            Objects.requireNonNull(place);
            Objects.requireNonNull(country);
        }
    }
}
