package org.detente.coding.affairs.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.detente.coding.actor.Table;

/** Tells whether words name a state themselves: "the Atlantean minister", not "Prime Minister Roe". */
public final class StateNames {
    private static final Map<String, Set<String>> NAMES = new HashMap<>();
    private static final Map<String, String> CODES = new HashMap<>();
    private static final Pattern POSTED =
            Pattern.compile("\\s(?:to|in|at|with)\\s++(?:the\\s++)?+(\\p{Lu}[\\p{L} ]*+)$");

    static {
        Set<String> columns = Set.of("code", "name", "names", "adjectives", "seats", "former", "called", "since");
        for (Table.Row row : Table.resource("countries.tsv", Set.of("code", "name"), columns)) {
            Set<String> names = NAMES.computeIfAbsent(row.get("code"), code -> new HashSet<>());
            names.add(row.get("name").toLowerCase(Locale.ROOT));
            Stream.concat(Stream.of(row.get("name")), row.list("names").stream())
                    .forEach(name -> CODES.put(name.toLowerCase(Locale.ROOT), row.get("code")));
            Stream.of("names", "adjectives", "seats")
                    .flatMap(column -> row.list(column).stream())
                    .filter(name -> name.length() > 1)
                    .forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
        }
    }

    private StateNames() {}

    /** Whether some words hold a name, an adjective or the seat of a state; of what is no state this is not asked. */
    public static boolean isIn(String words, String code) {
        String lower = " " + words.toLowerCase(Locale.ROOT).replace('\'', ' ').replace('’', ' ') + " ";
        return code.indexOf(':') >= 0
                || Objects.requireNonNull(NAMES.getOrDefault(code, Set.of())).stream()
                        .anyMatch(name -> lower.contains(" " + name + " "));
    }

    /** The state to which an envoy is sent or in which an office lies: "ambassador to Bolivia", "embassy in Bolivia". */
    public static Optional<String> host(String words) {
        Matcher posted = POSTED.matcher(words);
        return posted.find()
                ? Optional.ofNullable(CODES.get(posted.group(1).toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }
}
