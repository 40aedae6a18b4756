package org.detente.evaluation.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.detente.evaluation.Evaluation.Figure;
import org.detente.evaluation.Half;

/** How often the codes of given words are right, for all and for each half. */
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
    void add(String what, Half half, String words, Set<String> expected, Set<String> found) {
        boolean right = expected.equals(found);
        for (String group : List.of(what, "all", half.label())) {
            counts.merge(group, new Count(right ? 1 : 0, 1), (a, b) -> a.plus(right));
        }
        if (!right) {
            misses.add(half.label() + ", " + what + " " + words + ": expected " + Codes.show(new TreeSet<>(expected))
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

    /** What was wrong, of the open half only: whoever improves the rules should not see the rest. */
    List<String> misses() {
        return misses.stream().filter(m -> m.startsWith(Half.OPEN.label())).toList();
    }
}
