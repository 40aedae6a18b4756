package org.detente.record.relation;

import java.util.List;

/**
 * The first rows of a list.
 *
 * @param rows the rows, in the order of the list
 * @param total how many the whole list has
 */
public record Section<T>(List<T> rows, long total) {
    public Section {
        rows = List.copyOf(rows);
        if (total < rows.size()) {
            throw new IllegalArgumentException(rows.size() + " of " + total + " rows");
        }
    }
}
