package org.detente.evaluation.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.detente.evaluation.Evaluation.Figure;

/** How often the codes of given words are right, for all and for each part. */
final class Accuracy {
    private record Count(int right, int all) {
        Count plus(boolean isRight) {
            return new Count(right + (isRight ? 1 : 0), all + 1);
        }
    }

    private final Map<String, Count> counts = new TreeMap<>();
    private final List<String> misses = new ArrayList<>();

    /**
     * Counts an answer, which is right where it gives just the expected codes.
     *
     * @param what of which kind of words it is an answer ("source")
     * @param words what a reader of the list sees
     */
    void add(String what, Part part, String words, Set<String> expected, Set<String> found) {
        boolean right = expected.equals(found);
        for (String group : List.of(what, "all", part.label())) {
            counts.merge(group, new Count(right ? 1 : 0, 1), (a, b) -> a.plus(right));
        }
        if (!right && part != Part.CLOSED_QUARTER) {
            misses.add(part.label() + ", " + what + " " + words + ": expected " + Codes.show(new TreeSet<>(expected))
                    + ", found " + Codes.show(new TreeSet<>(found)));
        }
    }

    List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        counts.forEach((group, count) -> {
            figures.add(new Figure(group, "accuracy", (double) count.right / count.all));
            figures.add(new Figure(group, "right", count.right));
            figures.add(new Figure(group, "items", count.all));
        });
        return figures;
    }

    /** What was wrong, but not in the closed quarter: whoever improves the rules should not see it. */
    List<String> misses() {
        return List.copyOf(misses);
    }
}
