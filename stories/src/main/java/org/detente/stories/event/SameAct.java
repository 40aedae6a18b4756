package org.detente.stories.event;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.detente.model.Event;
import org.detente.model.EventType;
import org.detente.model.Place;
import org.detente.model.Status;

/**
 * Whether two events report the same act.
 *
 * <p>They do when their types are the same or {@link Neighbours}, on both sides somebody is the same, the days may be the same and
 * the places do not exclude each other. So what one actor does to another on one day by acts of one type counts once within a
 * story, as event data are counted since the one-a-day filter (Schrodt and Gerner, Analyzing International Event Data, 2000).
 * In articles of different stories the type, the day that the texts tell and the sides must be the very same, and the place
 * too for acts that may well come twice a day.
 */
final class SameAct {
    /** Acts of which there is hardly a second one between the same parties on one day. */
    private static final Set<EventType> ONCE_A_DAY = EnumSet.of(
            EventType.AGREE,
            EventType.CONSULT,
            EventType.COOPERATE,
            EventType.CONCEDE,
            EventType.RETREAT,
            EventType.SANCTION);

    private static final double SAME_TYPE = 1;
    private static final double NEIGHBOUR = 0.5;
    private static final double SAME_DAY = 0.3;
    private static final double SIDE_UNKNOWN = -0.4;

    /** Kilometres within which two places are one: the size of a large city with its surroundings. */
    private static final double NEAR_KILOMETRES = 60;

    private static final double EARTH_KILOMETRES = 6371;

    private SameAct() {}

    /** How much alike two reports are, above 0; 0 where they report different acts. */
    static double likeness(Report one, Report other) {
        boolean together = one.storyId().equals(other.storyId());
        return together ? inStory(one, other) : acrossStories(one, other);
    }

    private static double inStory(Report one, Report other) {
        double likeness = type(one.event(), other.event());
        if (likeness == 0 || !daysFit(one, other) || !placesFit(one.event(), other.event())) {
            return 0;
        }
        if (one.parties().same(other.parties())) {
            return likeness + (sameDay(one, other) ? SAME_DAY : 0);
        }
        return likeness == SAME_TYPE && one.parties().mayBeSame(other.parties()) ? likeness + SIDE_UNKNOWN : 0;
    }

    private static double acrossStories(Report one, Report other) {
        return one.event().type() == other.event().type()
                        && sameDay(one, other)
                        && one.parties().complete()
                        && one.parties().source().equals(other.parties().source())
                        && one.parties().target().equals(other.parties().target())
                        && placesFit(one.event(), other.event())
                        && (ONCE_A_DAY.contains(one.event().type()) || placesTold(one.event(), other.event()))
                ? SAME_TYPE
                : 0;
    }

    /** One article that tells of two types tells of two acts. */
    private static double type(Event one, Event other) {
        if (one.type() == other.type()) {
            return SAME_TYPE;
        }
        return !one.articleId().equals(other.articleId()) && Neighbours.are(one.type(), other.type()) ? NEIGHBOUR : 0;
    }

    /** History is the same history only on a day that both tell. */
    private static boolean daysFit(Report one, Report other) {
        if ((one.event().status() == Status.BACKGROUND) != (other.event().status() == Status.BACKGROUND)) {
            return sameDay(one, other);
        }
        return one.days().isEmpty()
                || other.days().isEmpty()
                || one.days().get().near(other.days().get());
    }

    private static boolean sameDay(Report one, Report other) {
        Optional<ActDays> first = one.days().filter(days -> days.day().isPresent());
        Optional<ActDays> second = other.days().filter(days -> days.day().isPresent());
        return first.isPresent() && second.isPresent() && first.get().near(second.get());
    }

    private static boolean placesTold(Event one, Event other) {
        return one.place().filter(place -> place.lat().isPresent()).isPresent()
                && other.place().filter(place -> place.lat().isPresent()).isPresent();
    }

    private static boolean placesFit(Event one, Event other) {
        if (one.place().isEmpty() || other.place().isEmpty()) {
            return true;
        }
        Place first = one.place().get();
        Place second = other.place().get();
        if (!placesTold(one, other)) {
            return first.country().isEmpty()
                    || second.country().isEmpty()
                    || first.country().equals(second.country());
        }
        return kilometres(first, second) <= NEAR_KILOMETRES;
    }

    /** Along the great circle, by the haversine formula. */
    private static double kilometres(Place one, Place other) {
        double firstLat = Math.toRadians(one.lat().orElseThrow());
        double secondLat = Math.toRadians(other.lat().orElseThrow());
        double lon = Math.toRadians(other.lon().orElseThrow() - one.lon().orElseThrow());
        double half = Math.pow(Math.sin((secondLat - firstLat) / 2), 2)
                + Math.cos(firstLat) * Math.cos(secondLat) * Math.pow(Math.sin(lon / 2), 2);
        return 2 * EARTH_KILOMETRES * Math.asin(Math.min(1, Math.sqrt(half)));
    }
}
