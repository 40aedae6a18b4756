package org.detente.coding.actor.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.detente.coding.actor.ActorFile;
import org.detente.coding.actor.NameForms;
import org.detente.coding.actor.Table;

/** What the words of a name may mean besides the name. */
final class KnownPhrases {
    private static final List<String> STATE_COLUMNS = List.of("name", "names", "adjectives", "seats", "former");

    private final Map<String, String> states = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();
    private final Set<String> cautious = new HashSet<>();

    KnownPhrases() {
        for (Table.Row row : ActorFile.COUNTRIES.rows()) {
            for (String column : STATE_COLUMNS) {
                row.list(column).forEach(p -> states.putIfAbsent(NameForms.key(bare(p)), row.get("name")));
            }
        }
        for (Table.Row row : ActorFile.OFFICES.rows()) {
            row.list("phrases")
                    .forEach(p -> words.putIfAbsent(NameForms.key(p), "an office, institution or kind of people"));
        }
        for (Table.Row row : ActorFile.COMMON_WORDS.rows()) {
            row.list("words").forEach(w -> words.putIfAbsent(NameForms.key(w), "an ordinary word"));
        }
        for (Table.Row row : ActorFile.LOOKALIKES.rows()) {
            if (row.get("kind").equals("surname")) {
                row.list("phrases").forEach(p -> cautious.add(NameForms.key(p)));
            }
        }
    }

    /** The state whose name, adjective, seat or former name the phrase is. */
    Optional<String> state(String key) {
        return Optional.ofNullable(states.get(key));
    }

    /** What else the phrase is: an office or an ordinary word. */
    Optional<String> word(String key) {
        return Optional.ofNullable(words.get(key));
    }

    /** Whether the surname stands alone only after the full name. */
    boolean isCautious(String surname) {
        return cautious.contains(surname);
    }

    /** "Kremlin=GOV" and "Zaire [1971-1997]" without what is not the name. */
    private static String bare(String entry) {
        int years = entry.indexOf(" [");
        String phrase = years < 0 ? entry : entry.substring(0, years);
        int equals = phrase.indexOf('=');
        return equals < 0 ? phrase : phrase.substring(0, equals);
    }
}
