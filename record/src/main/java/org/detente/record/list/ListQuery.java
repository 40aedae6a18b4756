package org.detente.record.list;

import java.util.Map;
import java.util.Optional;

/**
 * Which rows of a list are wanted.
 *
 * @param filters by name what rows have to have; a name is one of {@link RowList#filters}, a value text or a day
 * @param after the identifier that the page before ended with
 * @param limit most rows, 1 or more
 */
public record ListQuery(Map<String, Object> filters, Optional<String> after, int limit) {
    public ListQuery {
        filters = Map.copyOf(filters);
        if (limit < 1) {
            throw new IllegalArgumentException("a page of " + limit + " rows: ask for 1 or more");
        }
    }
}
