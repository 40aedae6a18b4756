package org.detente.reading.source.column;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which columns of a table hold what.
 *
 * <p>Example: {@code Columns.parse("text=Body,title=Head")} reads the text from the column {@code Body} and the title
 * from {@code Head}; all others are found by their usual names, see {@link Column}.
 *
 * @param chosen names that the user gave; they win over usual names
 */
public record Columns(Map<Column, String> chosen) {
    /** Usual names only. */
    public static final Columns USUAL = new Columns(Map.of());

    public Columns {
        chosen = Map.copyOf(chosen);
    }

    /**
     * Reads {@code what=name} pairs separated by commas.
     *
     * @throws IllegalArgumentException where a pair has no {@code =}, names nothing, or asks for an unknown column
     */
    public static Columns parse(String pairs) {
        Map<Column, String> chosen = new EnumMap<>(Column.class);
        for (String pair : pairs.split(",", -1)) {
            int equals = pair.indexOf('=');
            if (equals < 0 || pair.substring(equals + 1).isBlank()) {
                throw new IllegalArgumentException(
                        "columns are given as what=name, such as text=Body,title=Head; got \"" + pair.strip() + "\"");
            }
            chosen.put(
                    column(pair.substring(0, equals).strip()),
                    pair.substring(equals + 1).strip());
        }
        return new Columns(chosen);
    }

    /** Where each column is among the names of a table; a column that is not there is absent. */
    public Map<Column, String> among(Collection<String> names) {
        Map<String, String> byPlainName = new HashMap<>();
        for (String name : names) {
            byPlainName.putIfAbsent(Column.plain(name), name);
        }
        Map<Column, String> found = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            candidates(column).stream()
                    .map(candidate -> Optional.ofNullable(byPlainName.get(candidate)))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .ifPresent(name -> found.put(column, name));
        }
        return found;
    }

    /** Names under which a column is looked for, in plain form, the first that is there wins. */
    public List<String> candidates(Column column) {
        String name = chosen.get(column);
        return name == null ? column.usualNames() : List.of(Column.plain(name));
    }

    private static Column column(String what) {
        return Arrays.stream(Column.values())
                .filter(column -> column.name().toLowerCase(Locale.ROOT).equals(what.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no column \"" + what + "\"; there are "
                        + Arrays.stream(Column.values())
                                .map(column -> column.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "))));
    }
}
