package org.detente.server.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.detente.dossier.Dossier;
import org.detente.dossier.RelationName;
import org.detente.dossier.StateGroups;
import org.detente.dossier.TensionJson;
import org.detente.dossier.calendar.MeetingCalendar;
import org.detente.dossier.calendar.MeetingSource;
import org.detente.model.Meeting;
import org.detente.model.Quad;
import org.detente.record.Record;
import org.detente.record.list.RowList;
import org.detente.record.query.RelationQuery;
import org.detente.record.relation.Way;
import org.detente.search.SearchKeeper;
import org.detente.server.Site;
import org.detente.server.actors.ActorDirectory;
import org.detente.server.actors.ActorNames;
import org.detente.server.layout.Pages;
import org.detente.server.web.Area;
import org.detente.server.web.RecordPool;
import org.detente.server.web.Refusal;

/** The record for programs, under {@code /api/v1}. */
public final class ApiArea implements Area {
    static final String ROOT = "/api/v1";
    static final String SEARCH = ROOT + "/search";
    /** The pairs of actors. */
    public static final String RELATIONS = ROOT + "/relations";

    static final String ACTORS = ROOT + "/actors";
    static final String DOSSIER = RELATIONS + "/{pair}";
    /** The lists of a relation, as its page has them. */
    public static final List<String> RELATION_LISTS =
            List.of("acts", "statements", "meetings", "instruments", "demands", "claims");

    /** Acts of anybody, the latest first. */
    public static final String ACTS = ROOT + "/acts";

    /** Where acts took place. */
    public static final String PLACES = ROOT + "/places";

    /** Who acts on whom or with whom. */
    public static final String PAIRS = ROOT + "/pairs";

    /** What readers reported as wrong, the latest first. */
    public static final String CORRECTIONS = ROOT + "/corrections";

    /** What these, and the days of its tension, can be filtered by. */
    public static final List<String> DAYS = List.of("from", "to");

    /** The tension of a relation from day to day. */
    public static final String SERIES = DOSSIER + "/series";

    /** What pairs of actors can be filtered by. */
    public static final List<String> RELATION_FILTERS = List.of("q", "region", "group");

    /** How many rows of a list without pages may be asked for. */
    public static final int MOST_ROWS = 10_000;

    static final String CALENDAR = RELATIONS + "/{pair}/meetings.ics";
    static final String DESCRIPTION = ROOT + "/openapi.json";
    private static final String JSON_TYPE = "application/json";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final RecordPool pool;
    private final SearchList search;
    private final ActorRows actors;
    private final Pages pages;
    private final ActorNames names;
    private final int mostRows;
    private final List<ApiAddress> addresses;
    private final String description;
    private final StateGroups groups = StateGroups.load();

    /**
     * Of a record.
     *
     * @param keeper of its words
     * @param directory of its actors
     * @param mostRows rows of a page at most
     */
    public ApiArea(
            RecordPool pool, Pages pages, Site site, SearchKeeper keeper, ActorDirectory directory, int mostRows) {
        this.pool = pool;
        this.pages = pages;
        this.names = site.actors();
        this.mostRows = mostRows;
        this.addresses = ApiAddresses.of(mostRows);
        this.search = new SearchList(keeper, names, mostRows);
        this.actors = new ActorRows(directory, site.sides());
        this.description = OpenApi.document(site.version(), addresses);
    }

    @Override
    public void routes(JavalinDefaultRoutingApi routes) {
        for (RowList list : RowList.all()) {
            routes.get(ROOT + "/" + list.table(), context -> rows(context, list));
        }
        routes.get(SEARCH, search::rows);
        routes.get(ACTORS, this::actors);
        routes.get(CALENDAR, this::calendar);
        routes.get(DOSSIER, this::relation);
        routes.get(DESCRIPTION, context -> context.contentType(JSON_TYPE).result(description));
        routes.get(ROOT, this::reference);
    }

    private void reference(Context context) {
        String pair = pool.ask(record -> record.dyads(1)).stream()
                .findFirst()
                .map(dyad -> dyad.a() + "-" + dyad.b())
                .orElse("RUS-USA");
        pages.show(context, "api/reference.jte", "API", Map.of("addresses", addresses, "pair", pair));
    }

    private void rows(Context context, RowList list) {
        Listing listing = Listing.of(context, list.filters(), mostRows);
        var query = ListRequest.of(context, list, names, listing.limit());
        listing.answer(list.table(), pool.ask(record -> record.page(list, query)), Optional.empty());
    }

    private void actors(Context context) {
        Listing listing = Listing.of(context, ActorRows.FILTERS, mostRows);
        var query = ListRequest.of(context, ActorRows.FILTERS, ActorRows.CODE, listing.limit());
        listing.answer("actors", actors.page(query), Optional.empty());
    }

    private void relation(Context context) {
        RelationName name = name(context);
        RelationQuery query = query(name);
        Dossier dossier = pool.ask(record -> record.relation(query, rows -> Dossier.of(name, rows, 1)));
        if (dossier.isEmpty()) {
            throw Refusal.missing("The record holds nothing about " + name, "See " + RELATIONS + " for what it holds.");
        }
        ObjectNode json = JSON.createObjectNode();
        json.put("a", name.a()).put("b", name.b());
        json.put("articles", dossier.figures().articles())
                .put("outlets", dossier.figures().outlets())
                .put("acts", dossier.figures().news())
                .put("background", dossier.figures().background())
                .put("reports", dossier.figures().reports())
                .put("statements", dossier.figures().statements());
        for (Way way : Way.values()) {
            ObjectNode side = json.withObject("/balance/" + way.name().toLowerCase(Locale.ROOT));
            for (Quad quad : Quad.values()) {
                side.put(quad.name().toLowerCase(Locale.ROOT), dossier.balance().count(way, quad));
            }
            side.put("goldstein", dossier.balance().goldstein(way));
        }
        dossier.tension().ifPresent(tension -> json.set("series", TensionJson.of(tension)));
        context.contentType(JSON_TYPE).result(json.toString());
    }

    private void calendar(Context context) {
        RelationName name = name(context);
        RelationQuery query = query(name);
        String calendar = pool.ask(record -> calendar(record, name, query));
        context.contentType("text/calendar; charset=utf-8").result(calendar);
    }

    private String calendar(Record record, RelationName name, RelationQuery query) {
        List<Meeting> meetings = record.relation(query, rows -> rows.meetings(0)).rows().stream()
                .filter(meeting -> MeetingCalendar.day(meeting).isPresent())
                .toList();
        if (meetings.isEmpty()) {
            throw Refusal.missing(
                    "The record holds no meeting of " + name + " whose day is known", "Ask for another pair.");
        }
        Map<String, MeetingSource> sources = new HashMap<>();
        record.articles(meetings.stream()
                        .flatMap(meeting -> meeting.history().stream())
                        .map(told -> told.evidence().articleId())
                        .distinct()
                        .toList())
                .forEach(article -> sources.put(article.id(), MeetingSource.of(article)));
        return new MeetingCalendar(sources, record.counts().lastPublished(), names::name)
                .of("Détente: " + name, meetings);
    }

    /** The relation of an address that takes nothing else. */
    private RelationName name(Context context) {
        Listing.refuseOthers(context, Set.of());
        try {
            RelationName asked = RelationName.parse(context.pathParam("pair"));
            return new RelationName(code(asked.a()), code(asked.b()));
        } catch (IllegalArgumentException e) {
            throw refusal(e);
        }
    }

    private String code(String side) {
        return groups.group(side).map(group -> group.code()).orElse(side);
    }

    private RelationQuery query(RelationName name) {
        try {
            return groups.query(name, Optional.empty(), Optional.empty());
        } catch (IllegalArgumentException e) {
            throw refusal(e);
        }
    }

    private static Refusal refusal(IllegalArgumentException e) {
        return Refusal.parameter("pair", String.valueOf(e.getMessage()), "Write RUS-USA, IGO:NATO-RUS or EU-RUS.");
    }
}
