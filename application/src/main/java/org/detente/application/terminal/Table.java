package org.detente.application.terminal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Rows in aligned columns; a column whose cells are all numbers is aligned to the right.
 *
 * <p>Example: {@code new Table("quad", "events").row("verbal conflict", "12").lines()} gives a heading line and one row.
 */
public final class Table {
    private static final String GAP = "  ";

    private final List<String> heading;
    private final List<List<String>> rows = new ArrayList<>();

    /** A table with these column headings. */
    public Table(String... heading) {
        this.heading = List.of(heading);
    }

    /**
     * Adds a row.
     *
     * @throws IllegalArgumentException where it has not one cell for each column
     */
    public Table row(String... cells) {
        if (cells.length != heading.size()) {
            throw new IllegalArgumentException(
                    "the table has " + heading.size() + " columns, the row " + Arrays.toString(cells) + " has not");
        }
        rows.add(List.of(cells));
        return this;
    }

    /** The heading and the rows, without spaces at the end of a line. */
    public List<String> lines() {
        int[] widths = new int[heading.size()];
        boolean[] numeric = new boolean[heading.size()];
        for (int column = 0; column < widths.length; column++) {
            int c = column;
            widths[c] = rows.stream()
                    .mapToInt(r -> r.get(c).length())
                    .reduce(heading.get(c).length(), Math::max);
            numeric[c] = !rows.isEmpty() && rows.stream().allMatch(r -> isNumber(r.get(c)));
        }
        List<String> lines = new ArrayList<>(List.of(line(heading, widths, numeric)));
        rows.forEach(row -> lines.add(line(row, widths, numeric)));
        return lines;
    }

    private static String line(List<String> cells, int[] widths, boolean[] numeric) {
        StringBuilder line = new StringBuilder();
        for (int c = 0; c < widths.length; c++) {
            String space = " ".repeat(widths[c] - cells.get(c).length());
            line.append(c == 0 ? "" : GAP).append(numeric[c] ? space + cells.get(c) : cells.get(c) + space);
        }
        return line.toString().stripTrailing();
    }

    private static boolean isNumber(String cell) {
        return cell.isEmpty() || cell.chars().allMatch(c -> "+-−.,%· ".indexOf(c) >= 0 || (c >= '0' && c <= '9'));
    }
}
