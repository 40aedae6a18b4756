package org.detente.server.relations;

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
import org.detente.record.Record;
import org.detente.record.query.RankedPair;
import org.detente.server.Site;
import org.detente.server.actors.ActorNames;
import org.detente.server.actors.Regions;
import org.detente.server.layout.Formats;
import org.detente.server.layout.Pages;
import org.detente.server.web.Area;
import org.detente.server.web.RecordPool;

/** The page of all relations, at {@code /}. */
public final class RelationsArea implements Area {
    private static final int ROWS = 25;
    private static final int MOST_SIMILAR = 8;

    private final RecordPool pool;
    private final Pages pages;
    private final ActorNames names;
    private final Board board;
    private final Regions regions = Regions.load();

    public RelationsArea(RecordPool pool, Pages pages, Site site) {
        this.pool = pool;
        this.pages = pages;
        this.names = site.actors();
        this.board = new Board(pool, ROWS);
    }

    @Override
    public void routes(JavalinDefaultRoutingApi routes) {
        routes.get("/", this::show);
        board.prepare();
    }

    @Override
    public void close() {
        board.close();
    }

    private void show(Context context) {
        RelationsQuery query = RelationsQuery.of(context, regions);
        Optional<List<String>> pair = names.pair(query.search());
        if (pair.isPresent()) {
            List<String> sides = pair.get().stream().sorted().toList();
            context.redirect("/relation/" + sides.get(0) + "-" + sides.get(1), HttpStatus.SEE_OTHER);
            return;
        }
        Standing standing = board.standing();
        Optional<Visits.Visit> visit = Visits.before(context, standing.articles(), Instant.now());
        RelationsView view = pool.ask(record -> view(record, query, standing, visit, Pages.formats(context)));
        pages.show(context, "relations/relations.jte", view.heading(), Map.of("view", view));
    }

    private RelationsView view(
            Record record, RelationsQuery query, Standing standing, Optional<Visits.Visit> visit, Formats formats) {
        Optional<String> actor = query.search().isEmpty() ? Optional.empty() : names.code(query.search());
        boolean unknown = !query.search().isEmpty() && actor.isEmpty();
        List<RankedPair> found = standing.pairs().stream()
                .filter(pair -> !unknown && actor.map(pair::has).orElse(true))
                .filter(pair -> query.region().map(name -> touches(pair, name)).orElse(true))
                .toList();
        Map<RelationName, Long> news = news(record, standing, visit);
        Optional<LocalDate> yesterday = standing.lastDay().map(day -> day.minusDays(1));
        List<RelationRow> rows = found.stream()
                .skip((long) (query.page() - 1) * ROWS)
                .limit(ROWS)
                .map(pair -> row(record, standing, pair, yesterday, news, formats))
                .toList();
        return new RelationsView(
                actor.map(code -> "Relations of " + names.name(code)).orElse("Relations"),
                query,
                rows,
                found.size(),
                Math.max(1, (found.size() + ROWS - 1) / ROWS),
                regions.names(),
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

    private boolean touches(RankedPair pair, String region) {
        Set<String> states = regions.states(region);
        return states.contains(pair.a()) || states.contains(pair.b());
    }

    private List<String> similar(String search) {
        return names.beginning(search).stream()
                .map(names::name)
                .limit(MOST_SIMILAR)
                .toList();
    }
}
