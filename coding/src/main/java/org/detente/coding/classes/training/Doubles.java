package org.detente.coding.classes.training;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Leaves out rows that say the same twice, and those that contradict each other. */
final class Doubles {
    private static final int MOST_TOLD = 20;

    private Doubles() {}

    /** The rows to learn from; what was left out is told in a warning each. */
    static List<LabelledSentence> without(List<LabelledSentence> rows, List<String> warnings) {
        Map<List<Object>, List<LabelledSentence>> byPair = new LinkedHashMap<>();
        for (LabelledSentence row : rows) {
            byPair.computeIfAbsent(List.of(row.text(), row.source(), row.target()), k -> new ArrayList<>())
                    .add(row);
        }
        List<LabelledSentence> kept = new ArrayList<>();
        int repeated = 0;
        List<String> conflicts = new ArrayList<>();
        for (List<LabelledSentence> same : byPair.values()) {
            List<String> labels =
                    same.stream().map(LabelledSentence::label).distinct().toList();
            if (labels.size() == 1) {
                kept.add(same.get(0));
                repeated += same.size() - 1;
            } else {
                conflicts.add("lines "
                        + same.stream().map(r -> "" + r.line()).collect(Collectors.joining(", "))
                        + ": the same sentence and pair labelled " + String.join(" and ", labels) + "; left out");
            }
        }
        warnings.addAll(conflicts.subList(0, Math.min(MOST_TOLD, conflicts.size())));
        if (conflicts.size() > MOST_TOLD) {
            warnings.add("and " + (conflicts.size() - MOST_TOLD) + " more such contradictions");
        }
        if (repeated > 0) {
            warnings.add(repeated + " rows repeat another word for word and were counted once");
        }
        return kept;
    }
}
