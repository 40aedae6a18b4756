package org.detente.coding.actor.reference.name;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.detente.coding.actor.Person.Gender;
import org.detente.coding.actor.Table;
import org.detente.coding.actor.Words;

/** First names, and whether men or women bear them. */
public final class FirstNames {
    private static final Map<String, Optional<Gender>> NAMES = read();

    private FirstNames() {}

    public static boolean has(String key) {
        return NAMES.containsKey(key);
    }

    /** The gender of those who bear the name, where it tells. */
    public static Optional<Gender> gender(String key) {
        return NAMES.getOrDefault(key, Optional.empty());
    }

    private static Map<String, Optional<Gender>> read() {
        Map<String, Optional<Gender>> names = new HashMap<>();
        for (Table.Row row : Table.resource("reference/first-names.tsv", Set.of("gender", "names"), Set.of())) {
            Optional<Gender> gender = switch (row.get("gender")) {
                case "m" -> Optional.of(Gender.M);
                case "f" -> Optional.of(Gender.F);
                case "" -> Optional.empty();
                default -> throw row.problem("has the gender \"" + row.get("gender") + "\"", "use m, f or nothing");
            };
            // who stands in two rows tells nothing
            row.list("names")
                    .forEach(n -> names.merge(Words.key(n), gender, (a, b) -> a.equals(b) ? a : Optional.empty()));
        }
        return Map.copyOf(names);
    }
}
