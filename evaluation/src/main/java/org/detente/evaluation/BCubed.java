package org.detente.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.detente.evaluation.Evaluation.Figure;

/**
 * B-cubed precision and recall of a grouping (Bagga and Baldwin, 1998): for each item the share of those grouped with it that belong
 * to it, and the share of those that belong to it that are grouped with it, itself counted; the means over all items.
 *
 * <p>Example: gold {@code {a: x, b: x, c: y}}, found {@code {a: 1, b: 1, c: 1}}: precision 5/9, recall 1.
 *
 * @param precision 0 to 1
 * @param recall 0 to 1
 */
public record BCubed(double precision, double recall) {
    /**
     * Scores a grouping.
     *
     * @param gold the group of each item
     * @param found the group that each item was put to; items that are missing are alone, others than the gold items do not count
     */
    public static BCubed of(Map<String, String> gold, Map<String, String> found) {
        Map<List<String>, Integer> both = new HashMap<>();
        Map<String, Integer> ofGold = new HashMap<>();
        Map<String, Integer> ofFound = new HashMap<>();
        gold.forEach((item, group) -> {
            ofGold.merge(group, 1, Integer::sum);
            if (found.containsKey(item)) {
                ofFound.merge(found.getOrDefault(item, ""), 1, Integer::sum);
                both.merge(List.of(group, found.getOrDefault(item, "")), 1, Integer::sum);
            }
        });
        double precision = 0;
        double recall = 0;
        for (Map.Entry<String, String> item : gold.entrySet()) {
            String group = found.getOrDefault(item.getKey(), "");
            boolean alone = !found.containsKey(item.getKey());
            double shared = alone ? 1 : both.getOrDefault(List.of(item.getValue(), group), 1);
            precision += alone ? 1 : shared / ofFound.getOrDefault(group, 1);
            recall += shared / ofGold.getOrDefault(item.getValue(), 1);
        }
        int items = Math.max(1, gold.size());
        return new BCubed(precision / items, recall / items);
    }

    /** The harmonic mean. */
    public double f1() {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    /** Precision, recall and F1 as figures of a group. */
    public List<Figure> figures(String group) {
        return List.of(
                new Figure(group, "precision", precision),
                new Figure(group, "recall", recall),
                new Figure(group, "f1", f1()));
    }
}
