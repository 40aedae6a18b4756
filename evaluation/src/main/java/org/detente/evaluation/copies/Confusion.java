package org.detente.evaluation.copies;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.detente.evaluation.Evaluation.Figure;
import org.detente.model.CopyKind;

/**
 * How often pairs of one label were linked as what.
 *
 * <p>A link of the wrong kind costs precision of the kind that it says and recall of the kind that it should say. Pairs that may be of
 * any kind count for copies of any kind alone, unsure ones for nothing.
 */
final class Confusion {
    private static final String UNLINKED = "unlinked";

    private final Map<Label, Map<String, Integer>> counts = new EnumMap<>(Label.class);

    void add(Label label, Optional<CopyKind> found) {
        counts.computeIfAbsent(label, l -> new HashMap<>())
                .merge(found.map(Confusion::word).orElse(UNLINKED), 1, Integer::sum);
    }

    /** A row for each kind, with what its pairs were linked as, and one for copies of any kind. */
    List<Figure> figures(String set) {
        List<Figure> figures = new ArrayList<>();
        int expected = 0;
        int right = 0;
        for (Label label : Label.values()) {
            if (label.isCopy()) {
                expected += all(label);
                right += all(label) - count(label, UNLINKED);
            }
        }
        add(figures, "any kind, " + set, right, right + all(Label.NONE), expected);
        for (CopyKind kind : CopyKind.values()) {
            Label label = Label.of(kind);
            String group = word(kind) + ", " + set;
            add(figures, group, count(label, word(kind)), found(kind), all(label));
            for (CopyKind other : CopyKind.values()) {
                figures.add(new Figure(group, "as " + word(other), count(label, word(other))));
            }
            figures.add(new Figure(group, UNLINKED, count(label, UNLINKED)));
        }
        String group = "no copies, " + set;
        for (CopyKind other : CopyKind.values()) {
            figures.add(new Figure(group, "as " + word(other), count(Label.NONE, word(other))));
        }
        return figures;
    }

    private static void add(List<Figure> figures, String group, int right, int found, int expected) {
        double precision = found == 0 ? 0 : (double) right / found;
        double recall = expected == 0 ? 0 : (double) right / expected;
        figures.add(new Figure(group, "precision", precision));
        figures.add(new Figure(group, "recall", recall));
        figures.add(new Figure(group, "f1", right == 0 ? 0 : 2 * precision * recall / (precision + recall)));
        figures.add(new Figure(group, "expected", expected));
        figures.add(new Figure(group, "found", found));
    }

    private int found(CopyKind kind) {
        int found = count(Label.NONE, word(kind));
        for (CopyKind gold : CopyKind.values()) {
            found += count(Label.of(gold), word(kind));
        }
        return found;
    }

    private int all(Label label) {
        return counts.getOrDefault(label, Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private int count(Label label, String as) {
        return counts.getOrDefault(label, Map.of()).getOrDefault(as, 0);
    }

    static String word(CopyKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
