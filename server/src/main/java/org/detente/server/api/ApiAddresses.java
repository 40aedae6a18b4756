package org.detente.server.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.detente.record.list.RowList;
import org.detente.search.Page;
import org.detente.server.filter.ActRequest;
import org.detente.server.search.SearchRequest;

/** All addresses for programs, from the lists that they are made of: what OpenAPI and the reference are written from. */
final class ApiAddresses {
    private static final List<String> ROWS =
            Arrays.stream(RowFormat.values()).map(RowFormat::type).toList();
    private static final List<String> JSON = List.of("application/json");
    private static final String FEW = "?limit=5";

    private ApiAddresses() {}

    /**
     * The addresses.
     *
     * @param most rows of a page
     */
    static List<ApiAddress> of(int most) {
        List<ApiAddress> all = new ArrayList<>();
        for (RowList list : RowList.all()) {
            all.add(new ApiAddress(
                    ApiArea.ROOT + "/" + list.table(),
                    "Rows of " + list.table() + ", in the order of their identifiers",
                    ApiParameters.paged(list.table(), list.filters(), most),
                    ROWS,
                    FEW));
        }
        all.add(new ApiAddress(
                ApiArea.SEARCH,
                "What has the words q, with the passages that have them; best fit first",
                ApiParameters.paged("search", SearchRequest.FILTERS, Math.min(most, Page.MOST)),
                ROWS,
                "?q=talks&limit=5"));
        all.add(new ApiAddress(
                ApiArea.ACTORS,
                "Actors with what the record holds on them, in the order of their codes",
                ApiParameters.paged("actors", ActorRows.FILTERS, most),
                ROWS,
                "?kind=state&limit=5"));
        all.add(new ApiAddress(
                ApiArea.CORRECTIONS,
                "What readers reported as wrong, and whether the row is hidden; the latest first",
                ApiParameters.paged("corrections", List.of(), most),
                ROWS,
                FEW));
        all.add(new ApiAddress(
                ApiArea.RELATIONS,
                "Pairs of actors, those with the weightiest acts of late first",
                ApiParameters.whole("relations", ApiArea.RELATION_FILTERS, ApiArea.MOST_ROWS),
                ROWS,
                FEW));
        acts(all);
        relation(all);
        all.add(new ApiAddress(ApiArea.DESCRIPTION, "All this as OpenAPI 3.1", List.of(), JSON, ""));
        all.add(new ApiAddress(ApiArea.ROOT, "All this as a page", List.of(), List.of("text/html"), ""));
        return all;
    }

    private static void acts(List<ApiAddress> all) {
        List<String> filters = new ArrayList<>(ActRequest.PARAMETERS);
        all.add(new ApiAddress(
                ApiArea.PAIRS,
                "Pairs of actors with their acts, as the network has them; those with the most first",
                ApiParameters.whole("pairs", filters, ApiArea.MOST_ROWS),
                ROWS,
                "?kind=material_conflict&limit=5"));
        all.add(new ApiAddress(
                ApiArea.PLACES,
                "Places with the acts that took place there, as the map has them; those with the most first",
                ApiParameters.whole("places", filters, ApiArea.MOST_ROWS),
                ROWS,
                FEW));
        filters.add("place");
        all.add(new ApiAddress(
                ApiArea.ACTS,
                "Acts, each once however often it is told, with all that tell it; the latest first",
                ApiParameters.whole("acts", filters, ApiArea.MOST_ROWS),
                ROWS,
                "?place=any&limit=5"));
    }

    private static void relation(List<ApiAddress> all) {
        List<ApiParameter> pair = List.of(ApiParameters.PAIR);
        all.add(new ApiAddress(
                ApiArea.DOSSIER, "One relation: how much there is, its balance and its tension", pair, JSON, ""));
        all.add(new ApiAddress(
                ApiArea.SERIES,
                "Tension from day to day: its value and interval, the part of each direction, and how much is told of the day",
                with(pair, ApiParameters.days("series", ApiArea.DAYS)),
                ROWS,
                ""));
        for (String list : ApiArea.RELATION_LISTS) {
            all.add(new ApiAddress(
                    ApiArea.DOSSIER + "/" + list,
                    "The " + list + " of a relation, as its page has them",
                    with(pair, ApiParameters.whole(list, ApiArea.DAYS, ApiArea.MOST_ROWS)),
                    ROWS,
                    FEW));
        }
        all.add(new ApiAddress(
                ApiArea.CALENDAR,
                "The meetings of a relation as iCalendar (RFC 5545)",
                pair,
                List.of("text/calendar"),
                ""));
    }

    private static List<ApiParameter> with(List<ApiParameter> first, List<ApiParameter> others) {
        List<ApiParameter> all = new ArrayList<>(first);
        all.addAll(others);
        return all;
    }
}
