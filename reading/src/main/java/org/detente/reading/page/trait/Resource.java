package org.detente.reading.page.trait;

import java.util.List;
import org.detente.model.resource.OwnFile;

/** Tables that the program carries: columns separated by tabs, lines with a leading # are for the reader. */
final class Resource {
    private Resource() {}

    /** The rows of a table of this package, all with this number of columns. */
    static List<String[]> rows(String name, int columns) {
        List<String[]> rows = OwnFile.rows(Resource.class, name);
        for (String[] row : rows) {
            if (row.length != columns) {
                throw new IllegalStateException(
                        name + ": the row \"" + String.join("\t", row) + "\" has not " + columns + " columns");
            }
        }
        return rows;
    }
}
