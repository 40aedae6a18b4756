package org.detente.server.map;

import java.util.Optional;
import org.detente.record.survey.PlaceCount;
import org.detente.server.actors.ActorNames;
import org.detente.server.layout.Conflict;
import org.detente.server.layout.Formats;

/**
 * A place in the table.
 *
 * @param count what took place there
 * @param address of the page with the acts of this place alone
 * @param chosen whether these are shown
 * @param names of countries
 * @param formats of numbers and days
 */
record PlaceRow(PlaceCount count, String address, boolean chosen, ActorNames names, Formats formats) {
    /** In an address. */
    String id() {
        return PlaceWord.of(count.key());
    }

    String name() {
        return count.place().name();
    }

    /** The country; absent where it is not known or named like the place. */
    Optional<String> country() {
        return count.place().country().map(names::name).filter(name -> !name.equals(name()));
    }

    boolean isDrawn() {
        return count.place().lat().isPresent() && count.place().lon().isPresent();
    }

    String acts() {
        return formats.number(count.acts());
    }

    String last() {
        return count.last().map(formats::date).orElse("no date");
    }

    /** How far conflict prevails, 0 to 4. */
    int share() {
        return Conflict.step(count.conflict(), count.acts());
    }

    /** "12 % conflict". */
    String conflict() {
        return Conflict.words(count.conflict(), count.acts());
    }

    /** All of it, for whoever cannot see the circle. */
    String words() {
        return name() + country().map(country -> ", " + country).orElse("") + ": "
                + formats.count(count.acts(), "act", "acts") + ", " + conflict() + ", last " + last();
    }
}
