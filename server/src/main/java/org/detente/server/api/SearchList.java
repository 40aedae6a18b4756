package org.detente.server.api;

import io.javalin.http.Context;
import java.util.Optional;
import org.detente.record.list.RowPage;
import org.detente.search.Page;
import org.detente.search.SearchException;
import org.detente.search.SearchKeeper;
import org.detente.search.SearchResult;
import org.detente.search.hit.HitJson;
import org.detente.server.actors.ActorNames;
import org.detente.server.search.SearchArea;
import org.detente.server.search.SearchRequest;
import org.detente.server.web.Refusal;

/** What is found, as a list like the others. */
final class SearchList {
    private final SearchKeeper keeper;
    private final ActorNames names;
    private final int mostRows;

    SearchList(SearchKeeper keeper, ActorNames names, int mostRows) {
        this.mostRows = Math.min(mostRows, Page.MOST);
        this.keeper = keeper;
        this.names = names;
    }

    void rows(Context context) {
        Listing listing = Listing.of(context, SearchRequest.FILTERS, mostRows);
        SearchResult result = found(context, listing.limit());
        listing.answer(
                "search",
                new RowPage(
                        result.hits().stream()
                                .map(hit -> HitJson.of(hit).toString())
                                .toList(),
                        result.next()),
                Optional.of(result.found()));
    }

    private SearchResult found(Context context, int limit) {
        Optional<String> after = Optional.ofNullable(context.queryParam("after"));
        after.filter(cursor -> !Page.isCursor(cursor)).ifPresent(cursor -> {
            throw Refusal.parameter(
                    "after", "“" + cursor + "” is no place in this list", "Take “next” of the page before.");
        });
        try {
            return keeper.find(SearchRequest.of(context, names).query(), new Page(after, 0, limit));
        } catch (SearchException e) {
            throw SearchArea.notReady();
        }
    }
}
