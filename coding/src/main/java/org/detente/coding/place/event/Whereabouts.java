package org.detente.coding.place.event;

import java.util.Locale;
import java.util.Objects;
import org.detente.coding.place.Resolution;
import org.detente.model.Place;
import org.detente.model.PlaceLevel;

/**
 * Where an event took place, and which words tell.
 *
 * @param meaning the name of the place, what it means, how large a thing it is, and how sure that is
 * @param basis how the words are bound to the event
 */
public record Whereabouts(Resolution meaning, Basis basis) {
    /** How a place is bound to an event. */
    public enum Basis {
        /** "in Geneva", in the clause of the event's trigger. */
        PHRASE("named in the clause of the trigger"),
        /** What the trigger goes to: "visited Geneva", "withdrew from Kherson". */
        GOAL("where it goes to or leaves"),
        /** "here", which means the place of the dateline. */
        DATELINE("\"here\", the place of the dateline");

        private final String words;

        Basis(String words) {
            this.words = words;
        }

        /** What it is, for a reader. */
        public String words() {
            return words;
        }
    }

    public Whereabouts {
        Objects.requireNonNull(meaning);
        Objects.requireNonNull(basis);
    }

    /** All of it in one line: {@code Geneva (city, CHE, 46.20 north, 6.15 east, GeoNames 2660646), named in the clause of the trigger, 0.97}. */
    public String description() {
        Place place = place();
        StringBuilder known =
                new StringBuilder(meaning.level().map(PlaceLevel::word).orElse("of no known point"));
        place.country().ifPresent(code -> known.append(", ").append(code));
        if (place.lat().isPresent() && place.lon().isPresent()) {
            double lat = place.lat().getAsDouble();
            double lon = place.lon().getAsDouble();
            known.append(String.format(
                    Locale.ROOT,
                    ", %.2f %s, %.2f %s",
                    Math.abs(lat),
                    lat < 0 ? "south" : "north",
                    Math.abs(lon),
                    lon < 0 ? "west" : "east"));
        }
        place.geonamesId().ifPresent(id -> known.append(", GeoNames ").append(id));
        return String.format(
                Locale.ROOT, "%s (%s), %s, %.2f", place.name(), known, basis.words(), meaning.confidence());
    }

    /** The place as the record keeps it: called as the text calls it. */
    public Place place() {
        return meaning.asCalled();
    }
}
