package org.detente.coding.place.event;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.detente.model.Event;
import org.detente.model.EventType;

/** Which events have a place, and which prepositions name it. */
final class PlaceOfDeed {
    private static final Set<EventType> ALWAYS = EnumSet.of(
            EventType.CONSULT,
            EventType.COOPERATE,
            EventType.AID,
            EventType.RETREAT,
            EventType.PROTEST,
            EventType.MOBILIZE,
            EventType.COERCE,
            EventType.ASSAULT);

    /** CAMEO codes of words that are done somewhere: a plan to meet, a signing. */
    private static final Set<String> DONE_SOMEWHERE = Set.of("036", "057");

    private static final Set<String> AT = Set.of(
            "in", "at", "near", "outside", "inside", "across", "throughout", "around", "off", "on", "along", "over");
    private static final Set<String> TOWARDS = Set.of("to", "into", "toward", "towards", "in", "at", "near", "onto");
    private static final Set<String> AWAY = Set.of("from", "in", "out", "near");

    private PlaceOfDeed() {}

    /** Whether an event of this kind takes place somewhere: meetings, visits, attacks and the like, not words. */
    static boolean has(Event event) {
        boolean byPhone = event.mode().filter("phone"::equals).isPresent();
        return (ALWAYS.contains(event.type()) && !byPhone)
                || event.cameo().filter(DONE_SOMEWHERE::contains).isPresent();
    }

    /** Whether an event moves somebody to a place: a visit, a deployment. */
    static boolean isJourney(Event event) {
        return event.type() == EventType.MOBILIZE || isVisit(event);
    }

    /** Whether a place can stand right behind the trigger: "visited Geneva". */
    static boolean isVisit(Event event) {
        return event.type() == EventType.CONSULT
                && event.mode().filter("visit"::equals).isPresent();
    }

    /** How a preposition binds a place to an event. */
    static Optional<Whereabouts.Basis> binds(String preposition, Event event) {
        if (AT.contains(preposition)) {
            return Optional.of(Whereabouts.Basis.PHRASE);
        }
        boolean goal = ((isJourney(event) || event.type() == EventType.AID) && TOWARDS.contains(preposition))
                || (event.type() == EventType.RETREAT && AWAY.contains(preposition));
        return goal ? Optional.of(Whereabouts.Basis.GOAL) : Optional.empty();
    }
}
