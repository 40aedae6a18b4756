package org.detente.coding.classes.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Groups sentences that are near-copies of each other, so that none is learnt from while another is scored: those of one
 * group by the user's word, and those that share at least half of their runs of three words.
 */
final class NearCopies {
    private static final int RUN = 3;
    private static final double SHARE = 0.5;

    private NearCopies() {}

    /** For each row the number of its group: that of the group's first row. */
    static int[] groups(List<LabelledSentence> rows) {
        int[] parents = new int[rows.size()];
        Map<String, Integer> named = new HashMap<>();
        Map<String, List<Integer>> holders = new HashMap<>();
        List<Integer> sizes = new ArrayList<>();
        for (int i = 0; i < parents.length; i++) {
            parents[i] = i;
            String group = rows.get(i).group();
            if (!group.isEmpty()) {
                int row = i;
                join(parents, i, named.computeIfAbsent(group, g -> row));
            }
            Set<String> runs = runs(rows.get(i).text());
            sizes.add(runs.size());
            Map<Integer, Integer> shared = new HashMap<>();
            for (String run : runs) {
                for (int other : holders.getOrDefault(run, List.of())) {
                    shared.merge(other, 1, Integer::sum);
                }
            }
            for (Map.Entry<Integer, Integer> entry : shared.entrySet()) {
                int union = runs.size() + sizes.get(entry.getKey()) - entry.getValue();
                if (entry.getValue() >= SHARE * union) {
                    join(parents, i, entry.getKey());
                }
            }
            for (String run : runs) {
                holders.computeIfAbsent(run, r -> new ArrayList<>()).add(i);
            }
        }
        for (int i = 0; i < parents.length; i++) {
            parents[i] = root(parents, i);
        }
        return parents;
    }

    private static Set<String> runs(String text) {
        String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1);
        Set<String> runs = new HashSet<>();
        for (int i = 0; i < words.length; i++) {
            int end = Math.min(words.length, i + RUN);
            if (end - i == RUN || i == 0) {
                runs.add(String.join(" ", List.of(words).subList(i, end)));
            }
        }
        return runs;
    }

    private static void join(int[] parents, int one, int other) {
        int a = root(parents, one);
        int b = root(parents, other);
        parents[Math.max(a, b)] = Math.min(a, b);
    }

    private static int root(int[] parents, int i) {
        int root = i;
        while (parents[root] != root) {
            root = parents[root];
        }
        return root;
    }
}
