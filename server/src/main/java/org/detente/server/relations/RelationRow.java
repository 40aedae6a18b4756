package org.detente.server.relations;

import java.util.Optional;
import org.detente.model.Event;
import org.detente.record.query.ranking.RankedPair;
import org.detente.record.relation.Act;
import org.detente.server.actors.ActorNames;
import org.detente.server.layout.EventWords;
import org.detente.server.layout.Formats;
import org.detente.server.tension.CourseLine;

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

    CourseLine line(RelationState now) {
        return CourseLine.of(now.course().values());
    }

    /** What the line shows, for whoever cannot see it. */
    String course(RelationState now) {
        return "Tension " + now.course().unit() + " from " + formats.day(now.first()) + " to " + formats.day(now.last())
                + "; last known " + now.now().value(formats) + " on "
                + formats.day(now.now().day().day());
    }

    /** "2018–2025". */
    String years(RelationState now) {
        int first = now.first().getYear();
        int last = now.last().getYear();
        return first == last ? String.valueOf(first) : first + "–" + last;
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
}
