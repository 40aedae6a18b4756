package org.detente.server.actors;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.detente.model.resource.OwnFile;

/** The regions of the world, as UN M49 draws them. */
public final class Regions {
    private static final String FILE = "regions.tsv";

    private final Map<String, Set<String>> states;

    private Regions(Map<String, Set<String>> states) {
        this.states = states;
    }

    private static final class Usual {
        private static final Regions REGIONS = load();

        private Usual() {}
    }

    /** Those of the program, loaded once. */
    public static Regions usual() {
        return Usual.REGIONS;
    }

    /** Loads them. */
    public static Regions load() {
        Map<String, Set<String>> states = new LinkedHashMap<>();
        OwnFile.rows(Regions.class, FILE).stream()
                .skip(1)
                .forEach(cells -> states.put(cells[0], Set.of(cells[1].split(";", -1))));
        return new Regions(states);
    }

    /** Their names. */
    public List<String> names() {
        return List.copyOf(states.keySet());
    }

    /** The codes of the states in a region; none where there is no such region. */
    public Set<String> states(String region) {
        return states.getOrDefault(region, Set.of());
    }
}
