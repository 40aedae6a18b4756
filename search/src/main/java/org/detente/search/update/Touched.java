package org.detente.search.update;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.detente.model.Identity;
import org.detente.record.correction.Change;
import org.detente.record.correction.Correction.What;
import org.detente.record.correction.Standing;

/**
 * The rows that readers have corrected, as an index remembers them: "e-1f0c…=9a3b…", with a digest of what stands now.
 *
 * <p>Example: {@code Touched.differing(state.corrections(), Touched.text(standing))} are the rows whose documents are to be written again.
 */
final class Touched {
    private static final String WRONG = "wrong";

    private Touched() {}

    static String text(Standing standing) {
        Map<String, String> rows = new TreeMap<>();
        standing.changed().forEach((row, change) -> rows.put(row, digest(change)));
        standing.wrong().forEach(row -> rows.put(row, WRONG));
        return rows.entrySet().stream().map(Map.Entry::toString).collect(Collectors.joining("\n"));
    }

    private static String digest(Change change) {
        Map<What, Object> values = new TreeMap<>(Comparator.comparing(What::word));
        values.putAll(change.values());
        return Identity.sha256(values.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Identifiers of the rows that stand otherwise in one text than in the other. */
    static Set<String> differing(String known, String now) {
        Map<String, String> before = rows(known);
        Map<String, String> after = rows(now);
        Set<String> rows = new TreeSet<>(before.keySet());
        rows.addAll(after.keySet());
        rows.removeIf(row -> Objects.equals(before.get(row), after.get(row)));
        return rows;
    }

    private static Map<String, String> rows(String text) {
        return Arrays.stream(text.split("\n", -1))
                .map(line -> line.split("=", 2))
                .filter(cells -> cells.length == 2)
                .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1], (first, second) -> second));
    }
}
