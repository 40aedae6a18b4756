package org.detente.server.relations;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.detente.server.layout.Formats;

/**
 * What the page of all relations shows.
 *
 * @param heading what the rows have in common
 * @param query what the reader asked for
 * @param rows the relations of this page
 * @param found number of relations that fit
 * @param pages number of pages
 * @param regions names of regions to choose from
 * @param similar names of actors that the reader may have meant
 * @param visit the day of the reader's visit before
 * @param lastDay the last day of the record
 * @param formats of numbers and days
 */
record RelationsView(
        String heading,
        RelationsQuery query,
        List<RelationRow> rows,
        int found,
        int pages,
        List<String> regions,
        List<String> similar,
        Optional<LocalDate> visit,
        Optional<LocalDate> lastDay,
        Formats formats) {
    RelationsView {
        rows = List.copyOf(rows);
        regions = List.copyOf(regions);
        similar = List.copyOf(similar);
    }

    /** Whether the record has nothing at all. */
    boolean isEmptyRecord() {
        return rows.isEmpty() && query.search().isEmpty() && query.region().isEmpty() && query.page() == 1;
    }

    boolean isChosen(String region) {
        return query.region().filter(region::equals).isPresent();
    }

    /** The address of another page of the same list. */
    String page(int number) {
        StringBuilder address = new StringBuilder("/?page=").append(number);
        if (!query.search().isEmpty()) {
            address.append("&q=").append(encoded(query.search()));
        }
        query.region().ifPresent(region -> address.append("&region=").append(encoded(region)));
        return address.toString();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
