package org.detente.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.detente.search.document.SearchKind;
import org.detente.search.hit.SearchHit;

/**
 * What was found.
 *
 * @param hits some of it, in the order that was asked for
 * @param counts how many there are of each kind, whichever kind was asked for
 * @param found how many there are of the kind that was asked for
 * @param next what to go on after; absent where these are the last
 * @param cut whether more words were typed than were looked for
 */
public record SearchResult(
        List<SearchHit> hits, Map<SearchKind, Long> counts, long found, Optional<String> next, boolean cut) {
    public SearchResult {
        hits = List.copyOf(hits);
        counts = Map.copyOf(counts);
    }

    /** How many there are of a kind. */
    public long count(SearchKind kind) {
        return counts.getOrDefault(kind, 0L);
    }
}
