package org.detente.coding.codebook.notation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One row of a codebook file: cells between tabs, with the place that an error names.
 *
 * @param file the file's name
 * @param line its line, from 1
 * @param cells its cells without surrounding spaces
 */
public record CodebookRow(String file, int line, List<String> cells) {
    public CodebookRow {
        cells = List.copyOf(cells);
    }

    /** The rows of a file: empty lines and lines that begin with {@code #} are left out. */
    public static List<CodebookRow> of(String file, String text) {
        List<CodebookRow> rows = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !line.startsWith("#")) {
                List<String> cells =
                        Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
                rows.add(new CodebookRow(file, i + 1, cells));
            }
        }
        return rows;
    }

    /** A cell that must be there. */
    public String required(int column, String name) {
        String cell = optional(column);
        if (cell.isEmpty()) {
            throw error(column, "the " + name + " is missing: separate the columns with one tab each");
        }
        return cell;
    }

    /** A cell, or the empty string where the row ends before it. */
    public String optional(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    /** An error that names a cell of this row. */
    public CodebookException error(int column, String what) {
        return new CodebookException(file + ", line " + line + ", column " + (column + 1) + ": " + what);
    }
}
