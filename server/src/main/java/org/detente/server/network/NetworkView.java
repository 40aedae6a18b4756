package org.detente.server.network;

import java.util.List;
import org.detente.server.api.ApiArea;
import org.detente.server.filter.ActRequest;
import org.detente.server.layout.Address;
import org.detente.server.layout.Conflict;
import org.detente.server.layout.Formats;

/**
 * What the page of the network shows.
 *
 * @param request which acts
 * @param address of the page with what was asked for
 * @param graph the actors and their pairs
 * @param nodes the actors on the canvas
 * @param links the pairs on the canvas, the thinnest first
 * @param rows the pairs in the table
 * @param most how many actors are shown at most
 * @param formats of numbers and days
 */
record NetworkView(
        ActRequest request,
        Address address,
        Graph graph,
        List<NodeMark> nodes,
        List<LinkMark> links,
        List<LinkMark> rows,
        int most,
        Formats formats) {
    static final int WIDTH = 1000;
    static final int HEIGHT = 680;

    /** How many actors a reader can ask for. */
    static final List<Integer> SIZES = List.of(10, 20, 30, 40, 60);

    NetworkView {
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
        rows = List.copyOf(rows);
    }

    String title() {
        String narrowed = request.inWords(formats);
        return narrowed.isEmpty() ? "Network" : "Network: " + narrowed;
    }

    boolean isEmpty() {
        return graph.nodes().isEmpty();
    }

    List<Integer> sizes() {
        return SIZES;
    }

    /** "The 20 actors with the most acts of 63; 142 relations join them." */
    String counts() {
        int shown = graph.nodes().size();
        String actors = graph.others() == 0
                ? formats.count(shown, "actor", "actors")
                : "The " + formats.number(shown) + " actors with the most acts of "
                        + formats.number((long) shown + graph.others());
        int pairs = graph.links().size();
        return actors + "; " + formats.count(pairs, "relation joins", "relations join") + " them"
                + (links.size() < pairs
                        ? ", of which the " + formats.number(links.size()) + " strongest are drawn."
                        : ".");
    }

    String left() {
        return rows.size() == graph.links().size()
                ? ""
                : "The " + formats.number(rows.size()) + " relations with the most acts of "
                        + formats.number(graph.links().size()) + ".";
    }

    /** The address of all relations for programs. */
    String list() {
        return request.at(ApiArea.PAIRS).with("limit", ApiArea.MOST_ROWS + "").toString();
    }

    String viewBox() {
        return "0 0 " + WIDTH + " " + HEIGHT;
    }

    int steps() {
        return Conflict.STEPS;
    }
}
