package org.detente.coding.affairs.demand.sentence;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.detente.coding.actor.Table;

/** Tells whether words name a state themselves: "the Atlantean minister", not "Prime Minister Roe". */
final class StateNames {
    private static final Map<String, Set<String>> NAMES = new HashMap<>();

    static {
        Set<String> columns = Set.of("code", "name", "names", "adjectives", "seats", "former", "called", "since");
        for (Table.Row row : Table.resource("countries.tsv", Set.of("code", "name"), columns)) {
            Set<String> names = NAMES.computeIfAbsent(row.get("code"), code -> new HashSet<>());
            names.add(row.get("name").toLowerCase(Locale.ROOT));
            Stream.of("names", "adjectives", "seats")
                    .flatMap(column -> row.list(column).stream())
                    .filter(name -> name.length() > 1)
                    .forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
        }
    }

    private StateNames() {}

    /** Whether some words hold a name, an adjective or the seat of a state; of what is no state this is not asked. */
    static boolean isIn(String words, String code) {
        String lower = " " + words.toLowerCase(Locale.ROOT).replace('\'', ' ').replace('’', ' ') + " ";
        return code.indexOf(':') >= 0
                || Objects.requireNonNull(NAMES.getOrDefault(code, Set.of())).stream()
                        .anyMatch(name -> lower.contains(" " + name + " "));
    }
}
