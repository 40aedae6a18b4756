package org.detente.server.network;

import java.util.Locale;
import org.detente.server.actors.ActorKind;
import org.detente.server.actors.ActorNames;
import org.detente.server.layout.Address;
import org.detente.server.layout.Formats;

/**
 * An actor on the canvas.
 *
 * @param x units from the left
 * @param y units from the top
 * @param radius units; the circle's area grows with the number of acts
 */
record NodeMark(Graph.Node node, double x, double y, double radius, ActorNames names, Formats formats) {
    private static final int LONGEST = 24;

    String code() {
        return node.code();
    }

    String address() {
        return "/actor/" + Address.encoded(node.code());
    }

    String words() {
        return names.name(node.code()) + ": " + formats.count(node.acts(), "act", "acts") + " with "
                + formats.count(node.partners(), "other", "others");
    }

    String look() {
        return "node is-" + ActorKind.of(node.code()).word();
    }

    String move() {
        return String.format(Locale.ROOT, "translate(%.1f %.1f)", x, y);
    }

    String size() {
        return String.format(Locale.ROOT, "%.1f", radius);
    }

    /** Where its name stands, below the circle. */
    String below() {
        return String.format(Locale.ROOT, "%.1f", radius + 13);
    }

    String label() {
        String name = names.name(node.code());
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1) + "…";
    }
}
