package org.detente.server.network;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.detente.record.list.RowPage;
import org.detente.record.survey.PairCount;
import org.detente.server.Site;
import org.detente.server.actors.Sides;
import org.detente.server.api.ApiArea;
import org.detente.server.api.Listing;
import org.detente.server.filter.ActRequest;
import org.detente.server.layout.Address;
import org.detente.server.layout.Formats;
import org.detente.server.layout.Pages;
import org.detente.server.web.Area;
import org.detente.server.web.Parameters;
import org.detente.server.web.RecordPool;

/** The network of actors at {@code /network}. */
public final class NetworkArea implements Area {
    private static final int USUAL = 20;
    private static final int MOST = 60;
    private static final int LINKS_A_NODE = 3;
    private static final int ROWS = 60;
    private static final double SMALLEST = 7;
    private static final double LARGEST = 26;
    private static final double THICKEST = 9;
    private static final double MARGIN = 70;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final PairSurvey survey;
    private final Pages pages;
    private final Sides sides;

    public NetworkArea(RecordPool pool, Pages pages, Site site) {
        this.survey = new PairSurvey(pool);
        this.pages = pages;
        this.sides = site.sides();
    }

    @Override
    public void routes(JavalinDefaultRoutingApi routes) {
        routes.get("/network", this::show);
        routes.get(ApiArea.PAIRS, this::list);
    }

    private void show(Context context) {
        ActRequest request = ActRequest.of(context, sides);
        int most = Parameters.number(context, "actors", USUAL, MOST);
        Formats formats = Pages.formats(context);
        PairSurvey.Found found = survey.find(request);
        Graph graph = Graph.of(found.pairs(), found.actor(), most);
        List<NodeMark> nodes = nodes(graph, formats);
        List<LinkMark> links = links(graph, nodes, request, formats).stream()
                .sorted(Comparator.comparing(link -> found.isOne() && !link.isOf(found.actor())))
                .toList();
        List<LinkMark> drawn = new ArrayList<>(links.subList(
                0, Math.min(links.size(), LINKS_A_NODE * graph.nodes().size())));
        // the strongest on top
        Collections.reverse(drawn);
        NetworkView view = new NetworkView(
                request,
                request.at("/network").with("actors", most == USUAL ? "" : most + ""),
                graph,
                nodes,
                drawn,
                links.subList(0, Math.min(links.size(), ROWS)),
                most,
                formats);
        pages.show(context, "network/network.jte", view.title(), Map.of("view", view));
    }

    private void list(Context context) {
        Listing listing = Listing.whole(context, ActRequest.PARAMETERS, ApiArea.MOST_ROWS);
        List<PairCount> pairs = survey.find(ActRequest.of(context, sides)).pairs();
        listing.answer(
                "pairs",
                new RowPage(
                        pairs.stream().limit(listing.limit()).map(this::json).toList(), Optional.empty()),
                Optional.of((long) pairs.size()));
    }

    private String json(PairCount pair) {
        return JSON.createObjectNode()
                .put("a", pair.a())
                .put("b", pair.b())
                .put("nameA", sides.name(pair.a()))
                .put("nameB", sides.name(pair.b()))
                .put("acts", pair.acts())
                .put("conflict", pair.conflict())
                .toString();
    }

    private List<NodeMark> nodes(Graph graph, Formats formats) {
        Layout layout = Layout.of(graph);
        long most = graph.nodes().stream().mapToLong(Graph.Node::acts).max().orElse(1);
        List<NodeMark> marks = new ArrayList<>();
        for (int i = 0; i < graph.nodes().size(); i++) {
            Graph.Node node = graph.nodes().get(i);
            marks.add(new NodeMark(
                    node,
                    MARGIN + layout.x(i) * (NetworkView.WIDTH - 2 * MARGIN),
                    MARGIN / 2 + layout.y(i) * (NetworkView.HEIGHT - 1.2 * MARGIN),
                    Math.max(SMALLEST, LARGEST * Math.sqrt((double) node.acts() / most)),
                    sides.names(),
                    formats));
        }
        return marks;
    }

    private List<LinkMark> links(Graph graph, List<NodeMark> nodes, ActRequest request, Formats formats) {
        Map<String, NodeMark> byCode = new HashMap<>();
        nodes.forEach(node -> byCode.put(node.code(), node));
        double most = graph.links().isEmpty() ? 1 : graph.links().get(0).acts();
        return graph.links().stream()
                .map(pair -> new LinkMark(
                        pair,
                        Objects.requireNonNull(byCode.get(pair.a())),
                        Objects.requireNonNull(byCode.get(pair.b())),
                        Math.max(1, THICKEST * Math.sqrt(pair.acts() / most)),
                        Address.of("/relation/" + Address.encoded(pair.a()) + "-" + Address.encoded(pair.b()))
                                .with("from", request.from())
                                .with("to", request.to())
                                .toString(),
                        sides.names(),
                        formats))
                .toList();
    }
}
