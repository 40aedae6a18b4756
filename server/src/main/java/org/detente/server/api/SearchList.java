package org.detente.server.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.detente.model.PartialDate;
import org.detente.record.list.RowPage;
import org.detente.search.Page;
import org.detente.search.Part;
import org.detente.search.SearchException;
import org.detente.search.SearchHit;
import org.detente.search.SearchKeeper;
import org.detente.search.SearchResult;
import org.detente.server.actors.ActorNames;
import org.detente.server.search.SearchArea;
import org.detente.server.search.SearchRequest;
import org.detente.server.web.Refusal;

/** What is found, as a list like the others. */
final class SearchList {
    private static final ObjectMapper JSON = new ObjectMapper();

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
                new RowPage(result.hits().stream().map(SearchList::row).toList(), result.next()),
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

    private static String row(SearchHit hit) {
        ObjectNode row = JSON.createObjectNode();
        row.put("kind", hit.kind().word()).put("id", hit.id()).put("articleId", hit.articleId());
        row.put("title", hit.title().orElse(null));
        row.put("outlet", hit.outlet().orElse(null));
        row.put("date", hit.date().map(PartialDate::toString).orElse(null));
        row.put("who", hit.who().orElse(null));
        row.put("type", hit.type().orElse(null));
        row.put("status", hit.status().orElse(null));
        ArrayNode actors = row.putArray("actors");
        hit.actors().forEach(actors::add);
        row.put("passage", hit.words());
        ArrayNode marks = row.putArray("marks");
        for (int[] mark : marks(hit.passage())) {
            marks.addArray().add(mark[0]).add(mark[1]);
        }
        return row.toString();
    }

    private static List<int[]> marks(List<Part> passage) {
        List<int[]> marks = new ArrayList<>();
        int at = 0;
        for (Part part : passage) {
            int end = at + part.text().length();
            if (part.marked()) {
                marks.add(new int[] {at, end});
            }
            at = end;
        }
        return marks;
    }
}
