package org.detente.coding.affairs.text;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import org.detente.coding.place.OutletHome;
import org.detente.coding.place.PlaceResolver;
import org.detente.coding.place.Resolution;
import org.detente.coding.place.Toponym;
import org.detente.coding.place.ToponymFinder;
import org.detente.coding.place.gazetteer.Gazetteer;
import org.detente.model.Place;
import org.detente.model.Span;

/** The places of a text, as the gazetteer knows them, for those who meet there. */
public final class MeetingPlaces {
    private static final double LEAST = 0.4;

    private final CodedText text;
    private Optional<List<Resolution>> places = Optional.empty();

    /** The places of a text; nothing is looked up before the first question. */
    public MeetingPlaces(CodedText text) {
        this.text = text;
    }

    private List<Resolution> places() {
        if (places.isEmpty()) {
            places = Optional.of(resolved(text));
        }
        return places.get();
    }

    private static List<Resolution> resolved(CodedText text) {
        Gazetteer gazetteer = Gazetteer.standard();
        ToponymFinder.Found found = new ToponymFinder(gazetteer).find(text.structure());
        OutletHome home = text.article()
                .url()
                .or(() -> text.article().outlet())
                .map(outlet -> OutletHome.of(outlet, gazetteer))
                .orElse(OutletHome.UNKNOWN);
        Set<Toponym> names = Set.copyOf(found.places());
        return PlaceResolver.standard().resolve(text.article().text(), found.all(), home).stream()
                .filter(place -> place.confidence() >= LEAST && names.contains(place.toponym()))
                .toList();
    }

    /** The place whose name begins at an offset. */
    public Optional<Place> at(int start) {
        return places().stream()
                .filter(place -> place.toponym().span().start() == start)
                .findFirst()
                .map(MeetingPlaces::place);
    }

    /** The first place that some words name. */
    public Optional<Place> within(Span words) {
        return places().stream()
                .filter(place -> words.contains(place.toponym().span()))
                .findFirst()
                .map(MeetingPlaces::place);
    }

    /** A place of which no more than the name is known. */
    public static Place bare(String name) {
        return new Place(name, Optional.empty(), OptionalDouble.empty(), OptionalDouble.empty(), OptionalLong.empty());
    }

    private static Place place(Resolution place) {
        Place meant = place.place();
        return new Place(place.toponym().text(), meant.country(), meant.lat(), meant.lon(), meant.geonamesId());
    }
}
