package org.detente.reading.page.trait;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tables that the program carries: columns separated by tabs, lines with a leading # are for the reader. */
final class Resource {
    private Resource() {}

    /** The rows of a table of this package, all with this number of columns. */
    static List<String[]> rows(String name, int columns) {
        try (InputStream bytes = Resource.class.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IllegalStateException("the program lacks its file " + name + "; was it built whole?");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            List<String[]> rows = lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
            for (String[] row : rows) {
                if (row.length != columns) {
                    throw new IllegalStateException(
                            name + ": the row \"" + String.join("\t", row) + "\" has not " + columns + " columns");
                }
            }
            return rows;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read the program's own file " + name, unreadable);
        }
    }
}
