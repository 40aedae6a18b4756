package org.detente.record.list;

import java.util.List;
import java.util.Optional;

/**
 * Some rows of a list.
 *
 * @param rows JSON objects with the fields of an export, in the order of their identifiers
 * @param next what to ask on after; absent where these are the last
 */
public record RowPage(List<String> rows, Optional<String> next) {
    public RowPage {
        rows = List.copyOf(rows);
    }
}
