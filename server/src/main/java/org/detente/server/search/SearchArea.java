package org.detente.server.search;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.detente.record.Record;
import org.detente.record.arrival.Arrivals;
import org.detente.search.Page;
import org.detente.search.SearchException;
import org.detente.search.SearchKeeper;
import org.detente.search.SearchOrder;
import org.detente.search.SearchQuery;
import org.detente.search.SearchResult;
import org.detente.search.document.SearchKind;
import org.detente.search.hit.SearchHit;
import org.detente.server.Site;
import org.detente.server.actors.ActorNames;
import org.detente.server.actors.Sides;
import org.detente.server.layout.Formats;
import org.detente.server.layout.Pages;
import org.detente.server.search.SearchView.Shortcut;
import org.detente.server.web.Area;
import org.detente.server.web.RecordPool;
import org.detente.server.web.Refusal;

/** Full text: the page {@code /search}, and any search of it as a feed at {@code /search.atom}. */
public final class SearchArea implements Area {
    static final String PAGE = "/search";
    static final String LIST = "/api/v1/search";
    static final String FEED = "/search.atom";
    private static final int MOST_OUTLETS = 300;
    private static final int ENTRIES = 50;
    private static final int EXAMPLES = 3;
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[^ ]++( \\p{Lu}[^ ]++){1,2}");

    private final SearchKeeper keeper;
    private final RecordPool pool;
    private final Pages pages;
    private final ActorNames names;
    private final Sides sides;

    public SearchArea(SearchKeeper keeper, RecordPool pool, Pages pages, Site site) {
        this.keeper = keeper;
        this.pool = pool;
        this.pages = pages;
        this.names = site.actors();
        this.sides = site.sides();
    }

    @Override
    public void routes(JavalinDefaultRoutingApi routes) {
        routes.get(PAGE, this::show);
        routes.get(FEED, this::feed);
    }

    private void show(Context context) {
        SearchRequest request = SearchRequest.of(context, names);
        int page = page(context);
        Formats formats = Pages.formats(context);
        Optional<SearchResult> result = request.query().isEmpty()
                ? Optional.empty()
                : Optional.of(found(
                        request.query(), new Page(Optional.empty(), (page - 1) * SearchView.ROWS, SearchView.ROWS)));
        SearchView view = new SearchView(
                request,
                result,
                result.stream()
                        .flatMap(found -> found.hits().stream())
                        .map(hit -> new HitView(hit, names, formats))
                        .toList(),
                page,
                page == 1 ? shortcuts(request.query().words()) : List.of(),
                result.map(SearchResult::found).orElse(0L) == 0 ? examples() : List.of(),
                keeper.outlets(MOST_OUTLETS),
                Math.max(0, pool.ask(Record::counts).articles() - keeper.articles()),
                formats);
        String words = request.query().words();
        pages.show(
                context, "search/search.jte", words.isEmpty() ? "Search" : words + " – search", Map.of("view", view));
    }

    private void feed(Context context) {
        SearchRequest request = SearchRequest.of(context, names);
        SearchResult result = found(request.query().in(SearchOrder.ARRIVAL), Page.first(ENTRIES));
        context.contentType("application/atom+xml;charset=utf-8")
                .result(new AtomFeed(origin(context), names, pool.ask(record -> record.arrivals(Arrivals::times)))
                        .of(request, result.hits()));
    }

    private SearchResult found(SearchQuery query, Page page) {
        try {
            return keeper.find(query, page);
        } catch (SearchException e) {
            throw notReady();
        }
    }

    /** Why nothing can be found just now. */
    public static Refusal notReady() {
        return Refusal.of(503, "The index of words is just being made", "Try again in a moment.");
    }

    /** The pages of what the words name themselves: a pair of actors, an actor. */
    private List<Shortcut> shortcuts(String words) {
        if (words.isBlank() || words.length() > 200) {
            return List.of();
        }
        List<Shortcut> shortcuts = new ArrayList<>();
        sides.pair(words)
                .ifPresent(pair -> shortcuts.add(
                        new Shortcut(sides.name(pair.a()) + " – " + sides.name(pair.b()), "/relation/" + pair)));
        names.code(words).ifPresent(code -> {
            shortcuts.add(new Shortcut("Relations of " + names.name(code), "/?q=" + SearchRequest.encoded(code)));
            shortcuts.add(new Shortcut(names.name(code), "/actor/" + code));
        });
        return shortcuts;
    }

    /** Searches that find something here. */
    private List<Shortcut> examples() {
        SearchQuery any = SearchQuery.of("").in(SearchOrder.ARRIVAL);
        Stream<Shortcut> named = found(any.only(SearchKind.INSTRUMENT), Page.first(50)).hits().stream()
                .flatMap(hit -> hit.title().stream())
                .filter(title -> title.length() < 40)
                .distinct()
                .limit(EXAMPLES)
                .map(title ->
                        new Shortcut("“" + title + "”", PAGE + "?q=" + SearchRequest.encoded("\"" + title + "\"")));
        Stream<Shortcut> speakers = found(any.only(SearchKind.STATEMENT), Page.first(50)).hits().stream()
                .flatMap(hit -> hit.who().stream())
                .filter(who -> who.length() < 40 && NAME.matcher(who).matches())
                .distinct()
                .limit(EXAMPLES)
                .map(who -> new Shortcut(
                        "what " + who + " says", PAGE + "?q=" + SearchRequest.encoded(who) + "&kind=statement"));
        Stream<Shortcut> types = found(any.only(SearchKind.EVENT), Page.first(50)).hits().stream()
                .map(SearchHit::type)
                .flatMap(Optional::stream)
                .distinct()
                .limit(EXAMPLES)
                .map(type -> new Shortcut("events of type “" + type + "”", PAGE + "?kind=event&type=" + type));
        return Stream.of(named, speakers, types).flatMap(links -> links).toList();
    }

    private static int page(Context context) {
        String text = Optional.ofNullable(context.queryParam("page")).orElse("1");
        if (!text.matches("[0-9]{1,2}")
                || Integer.parseInt(text) < 1
                || Integer.parseInt(text) > SearchView.MOST_PAGES) {
            throw Refusal.parameter(
                    "page", "There is no such page", "Give 1 to " + SearchView.MOST_PAGES + ", or look for less.");
        }
        return Integer.parseInt(text);
    }

    /** {@code http://127.0.0.1:1975}, as the reader calls this server. */
    private static String origin(Context context) {
        return context.scheme() + "://" + context.host();
    }

    @Override
    public void close() {
        keeper.close();
    }
}
