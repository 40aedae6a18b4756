package org.detente.evaluation.actors;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.detente.model.resource.OwnFile;

/** Our codes, which are part of the program. */
final class Codes {
    private static final String NONE = "-";

    private Codes() {}

    /** The lines of one of the files, its heading left out. */
    static List<String[]> rows(String file) {
        return lines(file).stream().skip(1).map(l -> l.split("\t", -1)).toList();
    }

    /** All lines of one of the files. */
    static List<String> lines(String file) {
        return OwnFile.text(Codes.class, "gold/" + file).lines().toList();
    }

    /** The codes of a cell, in which {@code -} is none. */
    static Set<String> set(String cell) {
        return cell.equals(NONE) ? Set.of() : new TreeSet<>(Arrays.asList(cell.split(";", -1)));
    }

    static String show(Set<String> codes) {
        return codes.isEmpty() ? NONE : String.join(";", codes);
    }
}
