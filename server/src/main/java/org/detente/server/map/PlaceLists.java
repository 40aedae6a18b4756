package org.detente.server.map;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.detente.model.Place;
import org.detente.model.StoryEvent;
import org.detente.record.export.RowJson;
import org.detente.record.list.RowPage;
import org.detente.record.survey.ActFilter;
import org.detente.record.survey.PlaceCount;
import org.detente.record.survey.PlaceKey;
import org.detente.record.survey.PlaceSurvey;
import org.detente.server.actors.Sides;
import org.detente.server.api.ApiArea;
import org.detente.server.api.Listing;
import org.detente.server.filter.ActRequest;
import org.detente.server.web.Parameters;
import org.detente.server.web.RecordPool;

/** The places and the acts of the map for programs and spreadsheets, filtered as the page is. */
final class PlaceLists {
    /** In place of a place: all that have one. */
    static final String ANY = "any";

    private static final String PLACE = "place";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final RecordPool pool;
    private final Sides sides;

    PlaceLists(RecordPool pool, Sides sides) {
        this.pool = pool;
        this.sides = sides;
    }

    void routes(JavalinDefaultRoutingApi routes) {
        routes.get(ApiArea.PLACES, this::places);
        routes.get(ApiArea.ACTS, this::acts);
    }

    private void places(Context context) {
        Listing listing = Listing.whole(context, ActRequest.PARAMETERS, ApiArea.MOST_ROWS);
        ActFilter filter = ActRequest.of(context, sides).filter();
        PlaceSurvey survey = pool.ask(record -> record.survey(all -> all.places(filter)));
        listing.answer(
                "places",
                new RowPage(
                        survey.places().stream()
                                .limit(listing.limit())
                                .map(PlaceLists::json)
                                .toList(),
                        Optional.empty()),
                Optional.of((long) survey.places().size()));
    }

    private void acts(Context context) {
        List<String> parameters = new ArrayList<>(ActRequest.PARAMETERS);
        parameters.add(PLACE);
        Listing listing = Listing.whole(context, parameters, ApiArea.MOST_ROWS);
        ActFilter filter = ActRequest.of(context, sides).filter();
        Optional<String> place = Parameters.text(context, PLACE);
        Optional<PlaceKey> key = place.filter(word -> !word.equals(ANY)).map(PlaceWord::read);
        List<StoryEvent> acts = pool.ask(record -> record.survey(all ->
                place.isPresent() ? all.located(filter, key, listing.limit()) : all.acts(filter, listing.limit())));
        listing.answer(
                "acts", new RowPage(acts.stream().map(RowJson::of).toList(), Optional.empty()), Optional.empty());
    }

    private static String json(PlaceCount count) {
        Place place = count.place();
        ObjectNode json = JSON.createObjectNode();
        json.put(PLACE, PlaceWord.of(count.key())).put("name", place.name());
        json.put("country", place.country().orElse(null));
        place.lat().ifPresentOrElse(lat -> json.put("lat", lat), () -> json.putNull("lat"));
        place.lon().ifPresentOrElse(lon -> json.put("lon", lon), () -> json.putNull("lon"));
        json.put(
                "level",
                place.level()
                        .map(level -> level.name().toLowerCase(Locale.ROOT))
                        .orElse(null));
        json.put("acts", count.acts()).put("conflict", count.conflict());
        json.put("last", count.last().map(Object::toString).orElse(null));
        return json.toString();
    }
}
