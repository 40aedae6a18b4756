package org.detente.server.network;

import java.util.Locale;
import java.util.Set;
import org.detente.record.survey.PairCount;
import org.detente.server.actors.ActorNames;
import org.detente.server.layout.Conflict;
import org.detente.server.layout.Formats;

/**
 * A relation on the canvas and in the table.
 *
 * @param pair who, and how much
 * @param from the one end
 * @param to the other end
 * @param width of the line, in units
 * @param address of the relation's page in the same days
 */
record LinkMark(
        PairCount pair, NodeMark from, NodeMark to, double width, String address, ActorNames names, Formats formats) {
    /** Whether one of them is an end of it. */
    boolean isOf(Set<String> codes) {
        return codes.contains(pair.a()) || codes.contains(pair.b());
    }

    String name() {
        return names.name(pair.a()) + " – " + names.name(pair.b());
    }

    String words() {
        return name() + ": " + formats.count(pair.acts(), "act", "acts") + ", " + conflict();
    }

    String acts() {
        return formats.number(pair.acts());
    }

    String conflict() {
        return Conflict.words(pair.conflict(), pair.acts());
    }

    String look() {
        return "link share-" + Conflict.step(pair.conflict(), pair.acts());
    }

    String strength() {
        return String.format(Locale.ROOT, "%.1f", width);
    }

    String line() {
        return String.format(Locale.ROOT, "M%.1f %.1fL%.1f %.1f", from.x(), from.y(), to.x(), to.y());
    }
}
