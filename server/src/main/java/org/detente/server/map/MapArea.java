package org.detente.server.map;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.detente.model.StoryEvent;
import org.detente.record.survey.ActFilter;
import org.detente.record.survey.PlaceCount;
import org.detente.record.survey.PlaceKey;
import org.detente.record.survey.PlaceSurvey;
import org.detente.server.Site;
import org.detente.server.actors.ActorNames;
import org.detente.server.actors.Sides;
import org.detente.server.filter.ActRequest;
import org.detente.server.layout.ActLine;
import org.detente.server.layout.Address;
import org.detente.server.layout.Formats;
import org.detente.server.layout.Pages;
import org.detente.server.web.Area;
import org.detente.server.web.Parameters;
import org.detente.server.web.Recent;
import org.detente.server.web.RecordPool;

/** The map of acts at {@code /map}. */
public final class MapArea implements Area {
    /** Most places in the table and on the canvas. */
    static final int MOST_ROWS = 200;

    private static final int KEPT = 32;
    private static final int ROWS = 40;
    private static final int POINTS = 250;
    private static final int ACTS = 20;

    private final RecordPool pool;
    private final Recent<ActFilter, PlaceSurvey> recent;
    private final Pages pages;
    private final ActorNames names;
    private final Sides sides;
    private final WorldShapes shapes = WorldShapes.load();

    public MapArea(RecordPool pool, Pages pages, Site site) {
        this.pool = pool;
        this.recent = new Recent<>(pool, KEPT);
        this.pages = pages;
        this.names = site.actors();
        this.sides = site.sides();
    }

    @Override
    public void routes(JavalinDefaultRoutingApi routes) {
        routes.get("/map", this::show);
        new PlaceLists(pool, sides).routes(routes);
    }

    private void show(Context context) {
        ActRequest request = ActRequest.of(context, sides);
        Optional<PlaceKey> place = Parameters.text(context, "place").map(PlaceWord::read);
        int rows = Parameters.number(context, "rows", ROWS, MOST_ROWS);
        Optional<MapBox> box = MapBox.read(Parameters.text(context, "view"));
        Formats formats = Pages.formats(context);
        Address address = request.at("/map")
                .with("place", place.map(PlaceWord::of))
                .with("rows", rows == ROWS ? "" : rows + "")
                .with("view", box.map(MapBox::word));
        PlaceSurvey survey = recent.of(request.filter(), record -> record.survey(all -> all.places(request.filter())));
        List<StoryEvent> acts = pool.ask(record -> record.survey(all -> all.located(request.filter(), place, ACTS)));
        List<PlaceRow> all = survey.places().stream()
                .limit(Math.max(rows, POINTS))
                .map(count -> row(count, place, address, formats))
                .toList();
        long most = all.isEmpty() ? 1 : all.get(0).count().acts();
        List<MapPoint> points = all.stream()
                .filter(PlaceRow::isDrawn)
                .limit(POINTS)
                .map(row -> MapPoint.of(row, most))
                .toList();
        MapBox seen = box.orElseGet(() -> MapBox.around(points));
        MapView view = new MapView(
                request,
                address,
                survey,
                all.stream().limit(rows).toList(),
                points,
                MapLabels.of(points, seen),
                seen,
                acts.stream().map(act -> new ActLine(act, names, formats)).toList(),
                place.map(key -> name(key, survey)),
                shapes,
                formats);
        pages.show(context, "map/map.jte", view.title(), Map.of("view", view));
    }

    private PlaceRow row(PlaceCount count, Optional<PlaceKey> chosen, Address address, Formats formats) {
        return new PlaceRow(
                count,
                address.with("place", PlaceWord.of(count.key())) + "#acts",
                chosen.filter(count.key()::equals).isPresent(),
                names,
                formats);
    }

    private static String name(PlaceKey key, PlaceSurvey survey) {
        return survey.places().stream()
                .filter(count -> count.key().equals(key))
                .findFirst()
                .map(count -> count.place().name())
                .orElse(key.name().isEmpty() ? "this place" : key.name());
    }
}
