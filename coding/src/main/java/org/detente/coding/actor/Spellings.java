package org.detente.coding.actor;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Names that are written in several ways ("Mohammed", "Muhammad"), see {@code spellings.tsv}. */
final class Spellings {
    private static final Map<String, String> USUAL = read();

    private Spellings() {}

    /** The lower-case word in the spelling under which it is looked up. */
    static String usual(String key) {
        return USUAL.getOrDefault(key, key);
    }

    private static Map<String, String> read() {
        Map<String, String> usual = new HashMap<>();
        for (Table.Row row : Table.resource("spellings.tsv", Set.of("name", "spellings"), Set.of())) {
            for (String spelling : row.list("spellings")) {
                String known = usual.put(
                        spelling.toLowerCase(Locale.ROOT), row.get("name").toLowerCase(Locale.ROOT));
                if (known != null) {
                    throw row.problem(
                            "has \"" + spelling + "\", which is \"" + known + "\" already", "leave one of them");
                }
            }
        }
        return Map.copyOf(usual);
    }
}
