package org.detente.stories.event;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What most reports say, each counting by how sure it is; of two that are said as often the lesser. */
final class Majority<T extends Comparable<? super T>> {
    private final TreeMap<T, Double> weights = new TreeMap<>();

    void add(T value, double weight) {
        weights.merge(value, weight, Double::sum);
    }

    Optional<T> most() {
        return weights.entrySet().stream()
                .max(Map.Entry.<T, Double>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    /** All that are said at least half as often as what is said most. */
    Set<T> common() {
        double most =
                weights.values().stream().mapToDouble(weight -> weight).max().orElse(0);
        Set<T> common = new TreeSet<>();
        weights.forEach((value, weight) -> {
            if (weight >= most / 2) {
                common.add(value);
            }
        });
        return common;
    }
}
