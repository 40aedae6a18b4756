package org.detente.coding.reader.attribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Labels of pieces that mark spans: for each kind of span one that begins and one that continues it.
 *
 * @param outside the label of a piece in no span
 * @param continuations by the label that begins a span, the one that continues it
 */
record SpanLabels<L extends Enum<L>>(L outside, Map<L, L> continuations) {
    SpanLabels {
        continuations = Collections.unmodifiableSortedMap(new TreeMap<>(continuations));
    }

    /** All labels, always in the same order. */
    List<L> all() {
        List<L> all = new ArrayList<>(List.of(outside));
        continuations.forEach((begins, continues) -> {
            all.add(begins);
            all.add(continues);
        });
        return all;
    }

    /** Whether a label may stand behind another; within a word no span begins or ends. */
    boolean mayFollow(L last, L label, boolean inWord) {
        if (continuations.containsKey(label)) {
            return !inWord;
        }
        if (label.equals(outside)) {
            return !inWord || last.equals(outside);
        }
        return last.equals(label) || label.equals(continuations.get(last));
    }
}
