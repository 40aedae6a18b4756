package org.detente.server.relations;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.detente.dossier.RelationName;
import org.detente.dossier.StateGroup;
import org.detente.record.Record;
import org.detente.record.list.RowPage;
import org.detente.record.query.ranking.RankedPair;
import org.detente.server.Site;
import org.detente.server.actors.ActorNames;
import org.detente.server.actors.Regions;
import org.detente.server.actors.Sides;
import org.detente.server.api.ApiArea;
import org.detente.server.api.Listing;
import org.detente.server.layout.Formats;
import org.detente.server.layout.Pages;
import org.detente.server.tension.KeptTensions;
import org.detente.server.web.Area;
import org.detente.server.web.RecordPool;
import org.detente.server.web.Visits;

/** The page of all relations, at {@code /}. */
public final class RelationsArea implements Area {
    private static final int ROWS = 25;
    private static final int MOST_SIMILAR = 8;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final RecordPool pool;
    private final Pages pages;
    private final ActorNames names;
    private final Sides sides;
    private final Board board;
    private final Regions regions = Regions.load();

    public RelationsArea(RecordPool pool, Pages pages, Site site, KeptTensions tensions) {
        this.pool = pool;
        this.pages = pages;
        this.names = site.actors();
        this.sides = site.sides();
        this.board = new Board(pool, tensions, ROWS);
    }

    @Override
    public void routes(JavalinDefaultRoutingApi routes) {
        routes.get("/", this::show);
        routes.get(ApiArea.RELATIONS, this::list);
    }

    @Override
    public void prepare() {
        board.standing();
    }

    @Override
    public void close() {
        board.close();
    }

    private void show(Context context) {
        RelationsQuery query = RelationsQuery.of(context, regions, sides);
        Optional<String> elsewhere = sides.pair(query.search())
                .map(pair -> "/relation/" + pair)
                .or(() -> onlyGroup(query.search()).map(query::ofGroup));
        if (elsewhere.isPresent()) {
            context.redirect(elsewhere.get(), HttpStatus.SEE_OTHER);
            return;
        }
        Standing standing = board.standing();
        Optional<Visits.Visit> visit = Visits.before(context, standing.articles(), Instant.now());
        RelationsView view = pool.ask(record -> view(record, query, standing, visit, Pages.formats(context)));
        pages.show(context, "relations/relations.jte", view.heading(), Map.of("view", view));
    }

    private void list(Context context) {
        Listing listing = Listing.whole(context, ApiArea.RELATION_FILTERS, ApiArea.MOST_ROWS);
        RelationsQuery query = RelationsQuery.of(context, regions, sides);
        Standing standing = board.standing();
        List<RankedPair> found = found(
                query,
                standing,
                query.search().isEmpty() ? Optional.empty() : names.code(query.search()),
                query.group().map(code -> members(code, standing)));
        listing.answer(
                "relations",
                new RowPage(
                        found.stream().limit(listing.limit()).map(this::json).toList(), Optional.empty()),
                Optional.of((long) found.size()));
    }

    private String json(RankedPair pair) {
        return JSON.createObjectNode()
                .put("a", pair.a())
                .put("b", pair.b())
                .put("nameA", names.name(pair.a()))
                .put("nameB", names.name(pair.b()))
                .put("acts", pair.acts())
                .put("last", pair.last().map(LocalDate::toString).orElse(null))
                .put("weight", pair.weight())
                .toString();
    }

    private List<RankedPair> found(
            RelationsQuery query, Standing standing, Optional<String> actor, Optional<Set<String>> members) {
        boolean unknown = !query.search().isEmpty() && actor.isEmpty();
        return standing.pairs().stream()
                .filter(pair -> !unknown && actor.map(pair::has).orElse(true))
                .filter(pair -> query.region()
                        .map(name -> touches(pair, regions.states(name)))
                        .orElse(true))
                .filter(pair -> members.map(codes -> touches(pair, codes)).orElse(true))
                .toList();
    }

    /** The group that a text names, where it names no actor. */
    private Optional<String> onlyGroup(String text) {
        return names.code(text).isPresent()
                ? Optional.empty()
                : sides.group(text).map(StateGroup::code);
    }

    private RelationsView view(
            Record record, RelationsQuery query, Standing standing, Optional<Visits.Visit> visit, Formats formats) {
        Optional<String> actor = query.search().isEmpty() ? Optional.empty() : names.code(query.search());
        boolean unknown = !query.search().isEmpty() && actor.isEmpty();
        Optional<Set<String>> members = query.group().map(code -> members(code, standing));
        List<RankedPair> found = found(query, standing, actor, members);
        Map<RelationName, Long> news = news(record, standing, visit);
        Optional<LocalDate> yesterday = standing.lastDay().map(day -> day.minusDays(1));
        List<RelationRow> rows = found.stream()
                .skip((long) (query.page() - 1) * ROWS)
                .limit(ROWS)
                .map(pair -> row(record, standing, pair, yesterday, news, formats))
                .toList();
        return new RelationsView(
                heading(query, actor),
                query,
                rows,
                found.size(),
                Math.max(1, (found.size() + ROWS - 1) / ROWS),
                regions.names(),
                sides.groups(),
                query.group()
                        .map(code -> asOne(code, members.orElseThrow(), found))
                        .orElse(List.of()),
                unknown ? similar(query.search()) : List.of(),
                visit.map(Visits.Visit::day),
                standing.lastDay(),
                formats);
    }

    private RelationRow row(
            Record record,
            Standing standing,
            RankedPair pair,
            Optional<LocalDate> yesterday,
            Map<RelationName, Long> news,
            Formats formats) {
        Optional<RelationState> state = standing.state(record, pair);
        long since = yesterday
                .flatMap(day -> state.map(known -> known.actsSince(day)))
                .orElse(0L);
        return new RelationRow(
                pair, state, since, news.getOrDefault(new RelationName(pair.a(), pair.b()), 0L), names, formats);
    }

    private static Map<RelationName, Long> news(Record record, Standing standing, Optional<Visits.Visit> visit) {
        Map<RelationName, Long> news = new HashMap<>();
        visit.filter(before -> before.articles() < standing.articles())
                .ifPresent(before -> record.newsAfter(before.articles())
                        .forEach(pair -> news.put(new RelationName(pair.a(), pair.b()), pair.acts())));
        return news;
    }

    private String heading(RelationsQuery query, Optional<String> actor) {
        String of = actor.map(names::name)
                .or(() -> query.group().map(sides::name))
                .map(name -> " of " + name)
                .orElse("");
        return "Relations" + of + query.region().map(name -> ", " + name).orElse("");
    }

    /** Who belongs to a group at the end of the record. */
    private Set<String> members(String group, Standing standing) {
        LocalDate day = standing.lastDay().orElse(LocalDate.MAX);
        return sides.group(group).map(known -> Set.copyOf(known.on(day))).orElse(Set.of());
    }

    /** The actors outside a group with which its members have the weightiest relations, for the group as one side. */
    private List<RelationsView.GroupLink> asOne(String group, Set<String> members, List<RankedPair> found) {
        return found.stream()
                .filter(pair -> members.contains(pair.a()) != members.contains(pair.b()))
                .map(pair -> members.contains(pair.a()) ? pair.b() : pair.a())
                .distinct()
                .limit(MOST_SIMILAR)
                .map(other -> new RelationsView.GroupLink(
                        "/relation/" + RelationName.sorted(List.of(group, other)), names.name(other)))
                .toList();
    }

    private static boolean touches(RankedPair pair, Set<String> states) {
        return states.contains(pair.a()) || states.contains(pair.b());
    }

    private List<String> similar(String search) {
        return names.beginning(search).stream()
                .map(names::name)
                .limit(MOST_SIMILAR)
                .toList();
    }
}
