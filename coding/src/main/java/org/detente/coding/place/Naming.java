package org.detente.coding.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.detente.coding.place.gazetteer.Bearer;
import org.detente.coding.place.gazetteer.Gazetteer;
import org.detente.model.PlaceLevel;

/** All toponyms of an article that say the same, which mean one place, with the places that they may mean. */
public final class Naming {
    private final List<Toponym> toponyms = new ArrayList<>();
    private final List<Weighed> candidates;
    private final Set<Naming> beside = new HashSet<>();
    private final Set<Naming> held = new HashSet<>();
    private final Set<PlaceLevel> told = new HashSet<>();
    private final String folded;

    Naming(Gazetteer gazetteer, String name) {
        Map<Integer, Bearer> best = new HashMap<>();
        for (Bearer bearer : gazetteer.bearersOf(name)) {
            best.merge(bearer.place(), bearer, (a, b) -> a.kind().compareTo(b.kind()) <= 0 ? a : b);
        }
        folded = name;
        candidates = best.values().stream()
                .sorted(Comparator.comparingInt(Bearer::place))
                .map(bearer -> new Weighed(bearer.place(), bearer.kind(), 1.0 / best.size()))
                .toList();
    }

    /** Where it stands, in the order of the text. */
    public List<Toponym> toponyms() {
        return List.copyOf(toponyms);
    }

    /** The places that bear the name, by their number; empty where the gazetteer has none. */
    public List<Weighed> candidates() {
        return candidates;
    }

    /** The likeliest candidate; of several the one that comes first in the gazetteer. */
    public Optional<Weighed> best() {
        return candidates.stream()
                .max(Comparator.comparingDouble(Weighed::belief)
                        .thenComparing(Comparator.comparingInt(Weighed::place).reversed()));
    }

    void add(Toponym toponym) {
        toponyms.add(toponym);
    }

    /** Whether a folded name is this one. */
    boolean isCalled(Optional<String> name) {
        return name.filter(folded::equals).isPresent();
    }

    /** What is named right beside it as the area that it lies in. */
    Set<Naming> beside() {
        return beside;
    }

    /** What is named right before it and lies in it. */
    Set<Naming> held() {
        return held;
    }

    /** The levels that words beside it tell. */
    Set<PlaceLevel> told() {
        return told;
    }

    /** How much it counts among the article's names: more than once counts a little more. */
    double importance() {
        return 1 + Math.log(Math.max(1, toponyms.size()));
    }
}
