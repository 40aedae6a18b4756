package org.detente.coding.classes.regression;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Deals groups of examples into folds so that every class is spread as evenly as its groups allow. Deterministic: the
 * largest groups first, each to the fold that has fewest of its first example's class, then fewest examples.
 */
public final class Folds {
    private Folds() {}

    /** For each example the number of its fold. */
    public static int[] of(List<Example> examples, int count) {
        Map<Integer, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < examples.size(); i++) {
            groups.computeIfAbsent(examples.get(i).group(), g -> new ArrayList<>())
                    .add(i);
        }
        List<List<Integer>> largestFirst = new ArrayList<>(groups.values());
        largestFirst.sort(Comparator.comparingInt(group -> -group.size()));
        int[] folds = new int[examples.size()];
        int[] sizes = new int[count];
        Map<Integer, int[]> classes = new HashMap<>();
        for (List<Integer> group : largestFirst) {
            int[] ofClass = classes.computeIfAbsent(examples.get(group.get(0)).label(), label -> new int[count]);
            int best = 0;
            for (int fold = 1; fold < count; fold++) {
                boolean fewer =
                        ofClass[fold] < ofClass[best] || (ofClass[fold] == ofClass[best] && sizes[fold] < sizes[best]);
                best = fewer ? fold : best;
            }
            for (int i : group) {
                folds[i] = best;
                sizes[best]++;
                classes.computeIfAbsent(examples.get(i).label(), label -> new int[count])[best]++;
            }
        }
        return folds;
    }
}
