package org.detente.server.network;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.detente.record.survey.PairCount;

/**
 * Actors and what joins them.
 *
 * @param nodes the actors, those with the most acts first
 * @param links the pairs among them, those with the most acts first
 * @param others how many actors are left out
 */
record Graph(List<Node> nodes, List<PairCount> links, int others) {
    Graph {
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
    }

    /**
     * An actor.
     *
     * @param acts the acts of its pairs; one with two others counts with each
     * @param partners with how many others it acts
     */
    record Node(String code, long acts, int partners) {}

    /**
     * The actors with the most acts.
     *
     * @param pairs all pairs, those with the most acts first
     * @param first who is kept before all others
     * @param most how many actors
     */
    static Graph of(List<PairCount> pairs, Set<String> first, int most) {
        Map<String, Long> acts = new HashMap<>();
        Map<String, Integer> partners = new HashMap<>();
        for (PairCount pair : pairs) {
            for (String code : List.of(pair.a(), pair.b())) {
                acts.merge(code, pair.acts(), Long::sum);
                partners.merge(code, 1, Integer::sum);
            }
        }
        List<Node> nodes = acts.entrySet().stream()
                .map(entry -> new Node(entry.getKey(), entry.getValue(), partners.getOrDefault(entry.getKey(), 0)))
                .sorted(Comparator.comparing((Node node) -> !first.contains(node.code()))
                        .thenComparing(Comparator.comparingLong(Node::acts).reversed())
                        .thenComparing(Node::code))
                .limit(most)
                .toList();
        Set<String> kept = nodes.stream().map(Node::code).collect(Collectors.toSet());
        return new Graph(
                nodes,
                pairs.stream()
                        .filter(pair -> kept.contains(pair.a()) && kept.contains(pair.b()))
                        .toList(),
                acts.size() - nodes.size());
    }

    /** The pairs that an actor, or a side and another, are meant by. */
    static List<PairCount> among(List<PairCount> pairs, Set<String> side, Set<String> other) {
        if (side.isEmpty()) {
            return pairs;
        }
        if (!other.isEmpty()) {
            return pairs.stream()
                    .filter(pair -> (side.contains(pair.a()) && other.contains(pair.b()))
                            || (side.contains(pair.b()) && other.contains(pair.a())))
                    .toList();
        }
        if (side.size() > 1) {
            return pairs.stream()
                    .filter(pair -> side.contains(pair.a()) && side.contains(pair.b()))
                    .toList();
        }
        // one actor, those who act with it, and what they do among each other
        String actor = side.iterator().next();
        Set<String> known = new HashSet<>(side);
        pairs.stream().filter(pair -> pair.has(actor)).forEach(pair -> {
            known.add(pair.a());
            known.add(pair.b());
        });
        return pairs.stream()
                .filter(pair -> known.contains(pair.a()) && known.contains(pair.b()))
                .toList();
    }
}
