package org.detente.record.survey;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.detente.model.PartialDate;
import org.detente.model.Place;

/**
 * How much took place somewhere.
 *
 * @param place under the name that most of its acts have
 * @param acts number of acts, at least 1
 * @param conflict how many of them are conflict, in words or deeds
 * @param last the latest of their days, where any is known
 */
public record PlaceCount(Place place, long acts, long conflict, Optional<PartialDate> last) {
    public PlaceCount {
        Objects.requireNonNull(place);
        Objects.requireNonNull(last);
        if (acts < 1 || conflict < 0 || conflict > acts) {
            throw new IllegalArgumentException(conflict + " of " + acts + " acts");
        }
    }

    /** The place as a filter has it. */
    public PlaceKey key() {
        return PlaceKey.of(place);
    }

    /** The two together, under the name of this. */
    PlaceCount with(PlaceCount other) {
        Optional<PartialDate> later = Stream.of(last, other.last)
                .flatMap(Optional::stream)
                .max(Comparator.comparing(PartialDate::first)
                        .thenComparing(PartialDate::precision, Comparator.reverseOrder()));
        return new PlaceCount(place, acts + other.acts, conflict + other.conflict, later);
    }
}
