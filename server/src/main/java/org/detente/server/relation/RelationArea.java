package org.detente.server.relation;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.detente.dossier.Sources;
import org.detente.dossier.calendar.MeetingCalendar;
import org.detente.dossier.calendar.MeetingSource;
import org.detente.model.Meeting;
import org.detente.model.Told;
import org.detente.record.Moment;
import org.detente.record.Record;
import org.detente.record.query.RelationQuery;
import org.detente.record.relation.RelationRows;
import org.detente.server.Site;
import org.detente.server.actors.Sides;
import org.detente.server.layout.Pages;
import org.detente.server.tension.KeptTensions;
import org.detente.server.web.Area;
import org.detente.server.web.Recent;
import org.detente.server.web.RecordPool;
import org.detente.server.web.Refusal;
import org.detente.server.web.Visits;
import org.detente.stories.tension.Mover;
import org.detente.stories.tension.RelationTension;
import org.detente.stories.tension.TensionSeries;

/** The page of one relation, at {@code /relation/RUS-USA}, the data of its chart and its calendar. */
public final class RelationArea implements Area {
    private static final int MARKS = 150;
    /** Relations and spans of days that are kept. */
    private static final int KEPT = 32;

    private final RecordPool pool;
    private final Pages pages;
    private final Sides sides;
    private final KeptTensions tensions;
    private final Recent<RelationRequest, RelationData> recent;
    private final Recent<NewsQuestion, RelationNews> recentNews;

    /** What is new of a relation since somebody's last visit. */
    private record NewsQuestion(RelationQuery relation, Optional<Visits.Visit> visit) {}

    public RelationArea(RecordPool pool, Pages pages, Site site, KeptTensions tensions) {
        this.tensions = tensions;
        this.pool = pool;
        this.pages = pages;
        this.sides = site.sides();
        recent = new Recent<>(pool, KEPT);
        recentNews = new Recent<>(pool, KEPT);
    }

    @Override
    public void routes(JavalinDefaultRoutingApi routes) {
        routes.get("/relation/{pair}", this::show);
        routes.get("/relation/{pair}/tension.json", this::chart);
        routes.get("/relation/{pair}/meetings.ics", this::calendar);
        new RelationLists(pool, sides, tensions).routes(routes);
    }

    private void show(Context context) {
        RelationRequest request = RelationRequest.of(context, sides);
        if (!context.pathParam("pair").equals(request.name().toString())) {
            String query = context.queryString();
            context.redirect(request.page() + (query == null ? "" : "?" + query), HttpStatus.SEE_OTHER);
            return;
        }
        Moment moment = pool.ask(Record::moment);
        RelationData data = recent.of(
                request,
                record -> record.relation(
                        request.query(), rows -> RelationData.of(rows, request, tensions.of(rows, moment))));
        Optional<Visits.Visit> visit = Visits.before(context, moment.articles(), Instant.now());
        // what changed is of all days: whoever looks at some of them asks for something else
        Optional<RelationNews> news = request.hasBounds()
                ? Optional.empty()
                : Optional.of(recentNews.of(
                        new NewsQuestion(request.always(), visit),
                        record -> record.relation(
                                request.always(),
                                rows -> RelationNews.of(
                                        rows, tensions.of(rows, moment), visit, moment.articles(), sides::name))));
        RelationView view = RelationView.of(
                request,
                new RowContext(request.name(), data, new Sources(data.articles()), sides, Pages.formats(context)),
                news);
        if (view.isEmpty() && !request.hasBounds()) {
            throw Refusal.missing("Nothing is known of " + view.title(), "No article of this record tells of both.");
        }
        pages.show(context, "relation/relation.jte", view.title(), Map.of("view", view));
    }

    private void chart(Context context) {
        RelationRequest request = RelationRequest.of(context, sides);
        Optional<String> json = pool.ask(record -> {
            Moment moment = record.moment();
            return record.relation(request.always(), rows -> chart(rows, moment));
        });
        context.contentType("application/json")
                .result(json.orElseThrow(() -> Refusal.missing("There is no chart", "No act has a known day.")));
    }

    private Optional<String> chart(RelationRows rows, Moment moment) throws SQLException {
        Optional<TensionSeries> series = tensions.of(rows, moment).map(RelationTension::whole);
        if (series.isEmpty()) {
            return Optional.empty();
        }
        List<Mover> marked = series.get().strongest(MARKS);
        return Optional.of(ChartJson.of(
                series.get(),
                marked,
                rows.events(marked.stream().map(mover -> mover.deed().id()).toList()),
                sides.names()));
    }

    private void calendar(Context context) {
        RelationRequest request = RelationRequest.of(context, sides);
        String calendar = pool.ask(record -> record.relation(request.always(), rows -> calendar(request, rows)));
        context.contentType("text/calendar;charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"meetings.ics\"")
                .result(calendar);
    }

    private String calendar(RelationRequest request, RelationRows rows) throws SQLException {
        List<Meeting> dated = rows.meetings(0).rows().stream()
                .filter(meeting -> MeetingCalendar.day(meeting).isPresent())
                .toList();
        if (dated.isEmpty()) {
            throw Refusal.missing("There is no calendar", "No meeting of the two has a known day.");
        }
        Map<String, MeetingSource> sources = new HashMap<>();
        rows.articles(dated.stream()
                        .flatMap(meeting -> meeting.history().stream())
                        .map(Told::evidence)
                        .map(evidence -> evidence.articleId())
                        .distinct()
                        .toList())
                .forEach(article -> sources.put(article.id(), MeetingSource.of(article)));
        return new MeetingCalendar(sources, rows.lastPublished(), sides.names()::name)
                .of(
                        "Détente: " + sides.name(request.name().a()) + " – "
                                + sides.name(request.name().b()),
                        dated);
    }
}
