package org.detente.evaluation.actors;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Our codes, which are part of the program. */
final class Codes {
    private static final String NONE = "-";

    private Codes() {}

    /** The lines of one of the files, its heading left out. */
    static List<String[]> rows(String file) throws IOException {
        return lines(file).stream().skip(1).map(l -> l.split("\t", -1)).toList();
    }

    /** All lines of one of the files. */
    static List<String> lines(String file) throws IOException {
        try (InputStream in = Codes.class.getResourceAsStream("gold/" + file)) {
            if (in == null) {
                throw new IllegalStateException("resource gold/" + file + " is missing from the jar: rebuild it");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        }
    }

    /** The codes of a cell, in which {@code -} is none. */
    static Set<String> set(String cell) {
        return cell.equals(NONE) ? Set.of() : new TreeSet<>(Arrays.asList(cell.split(";", -1)));
    }

    static String show(Set<String> codes) {
        return codes.isEmpty() ? NONE : String.join(";", codes);
    }
}
