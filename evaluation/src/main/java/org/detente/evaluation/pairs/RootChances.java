package org.detente.evaluation.pairs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.detente.coding.event.Verdict;
import org.detente.model.EventType;

/**
 * Chances of the data's roots for a row, from the reader's and the codebook's verdict.
 *
 * <p>A root of the data that covers several of the reader's has the sum of their probabilities. The codebook adds to its root's
 * log-probability its confidence times a weight, which is to be judged on rows with an odd id (the even ones tuned the
 * codebook); the notes of an evaluation show what other weights give there.
 */
final class RootChances {
    /** Weight of the codebook's confidence against the reader's log-probability. */
    static final double CODEBOOK = 2.0;

    /** Roots of the data that are not PLOVER 0.8's: the reader's roots that they may be. */
    private static final Map<String, List<String>> CONVENTIONS = Map.of(
            "ACCUSE",
            List.of("ACCUSE", "SANCTION.convict"),
            "ASSAULT",
            List.of("ASSAULT", "COERCE.blockade", "COERCE.occupy", "COERCE.cyber"),
            "COERCE",
            List.of("COERCE", "SANCTION.economic", "ASSAULT.destroy"),
            Root.YIELD,
            List.of(EventType.CONCEDE.name(), EventType.RETREAT.name()));

    private static final double FLOOR = 1e-6;

    private RootChances() {}

    /** The data's roots from the reader's. */
    static Map<String, Double> ofData(Map<String, Double> reader) {
        Map<String, Double> chances = new LinkedHashMap<>();
        for (EventType type : EventType.values()) {
            boolean yields = type == EventType.CONCEDE || type == EventType.RETREAT;
            String label = yields ? Root.YIELD : type.name();
            List<String> roots = CONVENTIONS.getOrDefault(label, List.of(label));
            chances.put(
                    label,
                    roots.stream().mapToDouble(r -> reader.getOrDefault(r, 0.0)).sum());
        }
        return chances;
    }

    /** The root that both together hold likeliest. */
    static String best(Map<String, Double> reader, Optional<Verdict> verdict, double weight) {
        Map<String, Double> scores = new TreeMap<>();
        ofData(reader).forEach((root, chance) -> scores.put(root, Math.log(chance + FLOOR)));
        verdict.ifPresent(v -> scores.merge(Root.of(v), weight * v.confidence(), Double::sum));
        Set<Map.Entry<String, Double>> all = scores.entrySet();
        return all.stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    }
}
