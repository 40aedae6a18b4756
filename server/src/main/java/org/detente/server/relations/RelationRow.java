package org.detente.server.relations;

import java.time.LocalDate;
import java.util.Optional;
import org.detente.dossier.RowWords;
import org.detente.model.Event;
import org.detente.record.query.RankedPair;
import org.detente.record.relation.Act;
import org.detente.server.actors.ActorNames;
import org.detente.server.layout.EventWords;
import org.detente.server.layout.Formats;
import org.detente.stories.tension.TensionDay;

/**
 * A relation in the list.
 *
 * @param pair who
 * @param state how it stands, where acts with days tell
 * @param sinceYesterday number of acts on the last two days of the record
 * @param sinceVisit number of acts that articles brought since the reader's last visit
 * @param names of actors
 * @param formats of numbers and days
 */
record RelationRow(
        RankedPair pair,
        Optional<RelationState> state,
        long sinceYesterday,
        long sinceVisit,
        ActorNames names,
        Formats formats) {
    private static final double TENTH = 0.1;

    /** "Russia – United States". */
    String name() {
        return names.name(pair.a()) + " – " + names.name(pair.b());
    }

    /** The address of its page. */
    String address() {
        return "/relation/" + pair.a() + "-" + pair.b();
    }

    String acts() {
        return formats.count(pair.acts(), "act", "acts");
    }

    String value(RelationState now) {
        return formats.signed(now.now().value());
    }

    String interval(RelationState now) {
        return formats.signed(now.now().low()) + " to "
                + formats.signed(now.now().high());
    }

    /** What the value and its interval say. */
    String words(RelationState now) {
        return switch (side(now)) {
            case "conflict" -> "conflict prevails";
            case "cooperation" -> "cooperation prevails";
            default -> "neither prevails";
        };
    }

    /** {@code conflict}, {@code cooperation} or {@code balance}. */
    String side(RelationState now) {
        TensionDay day = now.now();
        // as far as the tenths that are shown tell
        if (day.low() >= TENTH / 2) {
            return "conflict";
        }
        return day.high() <= -TENTH / 2 ? "cooperation" : "balance";
    }

    Trend trend(RelationState now) {
        return Trend.of(now);
    }

    CourseLine line(RelationState now) {
        return CourseLine.of(now.course().values());
    }

    /** "May 2018 – Aug 2025, by quarter" for whoever cannot see the line. */
    String course(RelationState now) {
        return "Tension " + now.course().unit() + " from " + formats.day(now.first()) + " to " + formats.day(now.last())
                + "; last known " + value(now) + " on " + formats.day(now.now().day());
    }

    /** "Russia → United States". */
    String who(Act act) {
        return EventWords.who(act.best().row(), names);
    }

    String what(Act act) {
        Event event = act.best().row();
        return EventWords.type(event) + (event.reportedBy().isPresent() ? ", as claimed" : "");
    }

    String when(Act act) {
        return act.best().date().map(formats::date).orElse("no date");
    }

    String status(Act act) {
        return RowWords.constant(act.best().row().status());
    }

    String day(LocalDate date) {
        return formats.day(date);
    }
}
