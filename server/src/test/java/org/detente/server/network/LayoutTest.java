package org.detente.server.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.detente.record.survey.PairCount;
import org.junit.jupiter.api.Test;

class LayoutTest {
    @Test
    void whoActsMuchTogetherStandsNearer() {
        Graph graph = Graph.of(
                List.of(
                        new PairCount("A", "B", 100, 0),
                        new PairCount("C", "D", 100, 0),
                        new PairCount("A", "C", 1, 0)),
                Set.of(),
                10);
        Layout layout = Layout.of(graph);

        assertThat(distance(graph, layout, "A", "B")).isLessThan(distance(graph, layout, "A", "C"));
        assertThat(distance(graph, layout, "C", "D")).isLessThan(distance(graph, layout, "B", "D"));
    }

    @Test
    void everybodyHasAPlaceOfTheirOwnWithinTheCanvas() {
        Random random = new Random(5);
        List<PairCount> pairs = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            int a = random.nextInt(60);
            int b = random.nextInt(60);
            if (a < b) {
                pairs.add(new PairCount("N" + a, "N" + b, 1 + random.nextInt(500), 0));
            }
        }
        Graph graph = Graph.of(pairs, Set.of(), 60);
        Layout layout = Layout.of(graph);
        for (int i = 0; i < graph.nodes().size(); i++) {
            assertThat(layout.x(i)).isBetween(0.0, 1.0);
            assertThat(layout.y(i)).isBetween(0.0, 1.0);
            for (int j = 0; j < i; j++) {
                assertThat(Math.hypot(layout.x(i) - layout.x(j), layout.y(i) - layout.y(j)))
                        .as(i + " and " + j)
                        .isGreaterThan(0.06);
            }
        }
    }

    @Test
    void oneAndNobodyAreNoTrouble() {
        assertThat(Graph.of(List.of(), Set.of(), 10).nodes()).isEmpty();
        Graph one = Graph.of(List.of(new PairCount("A", "B", 1, 0)), Set.of(), 1);
        assertThat(Layout.of(one).x(0)).isBetween(0.0, 1.0);
        assertThat(one.others()).isEqualTo(1);
    }

    @Test
    void oneActorBringsItsPartnersAndWhatTheyDoAmongEachOther() {
        List<PairCount> pairs = List.of(
                new PairCount("A", "B", 1, 0),
                new PairCount("A", "C", 1, 0),
                new PairCount("B", "C", 9, 0),
                new PairCount("C", "D", 9, 0));
        assertThat(Graph.among(pairs, Set.of("A"), Set.of())).hasSize(3);
        assertThat(Graph.among(pairs, Set.of("A", "B"), Set.of())).containsExactly(pairs.get(0));
        assertThat(Graph.among(pairs, Set.of("D"), Set.of("C"))).containsExactly(pairs.get(3));
        // who was asked for is there, even with the fewest acts
        assertThat(Graph.of(Graph.among(pairs, Set.of("A"), Set.of()), Set.of("A"), 1)
                        .nodes())
                .extracting(Graph.Node::code)
                .containsExactly("A");
    }

    private static double distance(Graph graph, Layout layout, String one, String other) {
        List<String> codes = graph.nodes().stream().map(Graph.Node::code).toList();
        int i = codes.indexOf(one);
        int j = codes.indexOf(other);
        return Math.hypot(layout.x(i) - layout.x(j), layout.y(i) - layout.y(j));
    }
}
