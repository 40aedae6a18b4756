package org.detente.coding.place;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.detente.coding.place.gazetteer.Gazetteer;
import org.detente.model.Place;
import org.detente.model.PlaceLevel;

/**
 * What a toponym means.
 *
 * @param toponym the words
 * @param place the place under the name of the gazetteer; of a name that the gazetteer lacks the words, and the country that the
 *     article's other names lie in
 * @param level how large a thing it is; absent for a name that the gazetteer lacks
 * @param confidence 0 to 1: how likely this one of all places of that name is meant, or that it lies in this country
 */
public record Resolution(Toponym toponym, Place place, Optional<PlaceLevel> level, double confidence) {
    public Resolution {
        Objects.requireNonNull(toponym);
        Objects.requireNonNull(place);
        Objects.requireNonNull(level);
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence " + confidence + " is not between 0 and 1");
        }
    }

    /** The place as the record keeps it: by the name that the text gives it, and how sure that is. */
    public Place asCalled() {
        return new Place(
                toponym.text(),
                place.country(),
                place.lat(),
                place.lon(),
                place.geonamesId(),
                level,
                OptionalDouble.of(confidence));
    }

    static Resolution of(Gazetteer gazetteer, Toponym toponym, Weighed meant) {
        return new Resolution(
                toponym,
                gazetteer.place(meant.place()),
                Optional.of(gazetteer.level(meant.place())),
                hundredths(meant.belief()));
    }

    /** Of a name that the gazetteer lacks. */
    static Resolution somewhereIn(String country, Toponym toponym, double confidence) {
        return new Resolution(
                toponym,
                new Place(
                        toponym.text(),
                        Optional.of(country),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        OptionalLong.empty()),
                Optional.empty(),
                hundredths(confidence));
    }

    private static double hundredths(double value) {
        return Math.round(100 * Math.max(0, Math.min(1, value))) / 100.0;
    }
}
