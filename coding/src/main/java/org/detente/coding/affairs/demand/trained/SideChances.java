package org.detente.coding.affairs.demand.trained;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** How likely each is on one side of a demand. */
final class SideChances {
    private static final double LIKELY = 0.5;
    /** Nobody is taken for a side who is less likely. */
    private static final double LEAST = 0.15;

    private final Map<String, Double> chances = new TreeMap<>();

    SideChances(ToDoubleFunction<float[]> model, Map<String, float[]> seen) {
        seen.forEach((code, traits) -> chances.put(code, model.applyAsDouble(traits)));
    }

    double of(String code) {
        return chances.getOrDefault(code, 0.0);
    }

    Set<String> likely() {
        return chances.keySet().stream().filter(code -> of(code) > LIKELY).collect(Collectors.toSet());
    }

    /** The likeliest beside some others. */
    Optional<String> likeliest(Set<String> others) {
        return chances.keySet().stream()
                .filter(code -> !others.contains(code) && of(code) > LEAST)
                .max(Comparator.comparingDouble(this::of));
    }

    /** How likely the least likely of some is. */
    double least(Set<String> codes) {
        return codes.stream().mapToDouble(this::of).min().orElse(0);
    }

    /** How likely the likeliest beside some is. */
    double other(Set<String> codes) {
        return chances.keySet().stream()
                .filter(code -> !codes.contains(code))
                .mapToDouble(this::of)
                .max()
                .orElse(0);
    }
}
