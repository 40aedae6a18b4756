package org.detente.coding.affairs.text;

import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.ToDoubleFunction;
import org.detente.coding.place.NamedPlaces;
import org.detente.coding.place.Resolution;
import org.detente.model.Place;
import org.detente.model.Span;

/** The places of a text, as the gazetteer knows them, for those who meet there. */
public final class MeetingPlaces {
    private final NamedPlaces places;

    /** The places of a text; nothing is looked up before the first question. */
    public MeetingPlaces(CodedText text) {
        places = text.places();
    }

    /** The place whose name begins at an offset. */
    public Optional<Place> at(int start) {
        return places.all().stream()
                .filter(place -> place.toponym().span().start() == start)
                .findFirst()
                .map(Resolution::asCalled);
    }

    /** The first place that some words name. */
    public Optional<Place> within(Span words) {
        return places.within(words).map(Resolution::asCalled);
    }

    /** The likeliest place that a sentence names, where it is likelier than a least chance. */
    public Optional<Place> likeliest(Span sentence, ToDoubleFunction<Span> chance, double least) {
        return places.all().stream()
                .filter(place -> sentence.contains(place.toponym().span()))
                .filter(place -> chance.applyAsDouble(place.toponym().span()) > least)
                .max(Comparator.comparingDouble(
                        place -> chance.applyAsDouble(place.toponym().span())))
                .map(Resolution::asCalled);
    }

    /** A place of which no more than the name is known. */
    public static Place bare(String name) {
        return new Place(name, Optional.empty(), OptionalDouble.empty(), OptionalDouble.empty(), OptionalLong.empty());
    }
}
