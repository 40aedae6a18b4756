package org.detente.record.survey;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.detente.model.PartialDate;
import org.detente.model.Place;
import org.detente.model.StoryEvent;
import org.detente.record.rows.CellReader;
import org.detente.record.rows.GroupRows;
import org.detente.record.rows.Rows;

/** Asks for numbers over all acts. */
public final class Survey {
    /** Of one first day the most precise date. */
    private static final String PLACES =
            """
            SELECT place_name, place_country, place_lat, place_lon, place_geonames_id, level, NULL, acts, conflict,
                   latest.day, ['year', 'month', 'day'][latest.known]
            FROM (SELECT place_name, place_country, place_lat, place_lon, place_geonames_id,
                         max(place_level) AS level, count(*) AS acts, count(*) FILTER (quad > 2) AS conflict,
                         max({'day': FIRST, 'known': list_position(['year', 'month', 'day'], PRECISION)})
                             FILTER (FIRST IS NOT NULL) AS latest
                  FROM story_events WHERE %s GROUP BY ALL)
            """.replace("FIRST", ActCondition.FIRST).replace("PRECISION", ActCondition.PRECISION);

    /** The latest are found by a few columns before whole rows are read. */
    private static final String ACTS = """
            SELECT e.* FROM story_events e
            JOIN (SELECT id, FIRST AS day FROM story_events WHERE %s ORDER BY day DESC NULLS LAST, id LIMIT ?) l ON l.id = e.id
            ORDER BY l.day DESC NULLS LAST, e.id
            """.replace("FIRST", ActCondition.FIRST);

    private static final Comparator<PlaceCount> MOST_FIRST = Comparator.comparingLong(PlaceCount::acts)
            .reversed()
            .thenComparing(count -> count.place().name())
            .thenComparing(count -> count.place().country().orElse(""))
            .thenComparing(count -> count.key().geonamesId().orElse(0))
            .thenComparing(count -> count.place().lat().orElse(0))
            .thenComparing(count -> count.place().lon().orElse(0));

    private static final String PAIRS =
            "SELECT a, b, count(*) AS n, count(*) FILTER (quad > 2) FROM acts WHERE true%s GROUP BY a, b ORDER BY n DESC, a, b";
    private static final String ACTORS = """
            SELECT code, count(*), 0, 0, CAST(NULL AS DATE), CAST(NULL AS DATE)
            FROM (SELECT unnest(list_distinct(list_concat(source, target))) AS code FROM story_events) GROUP BY code
            UNION ALL
            SELECT speaker_code, 0, count(*), 0, NULL, NULL FROM statements WHERE speaker_code IS NOT NULL GROUP BY speaker_code
            UNION ALL
            SELECT m.code, 0, 0, count(*), min(a.published), max(a.published)
            FROM mentions m JOIN articles a ON a.id = m.article_id GROUP BY m.code
            """;

    private final Connection connection;

    public Survey(Connection connection) {
        this.connection = connection;
    }

    /** Where the acts took place. */
    public PlaceSurvey places(ActFilter filter) throws SQLException {
        ActCondition condition = ActCondition.of(connection, filter);
        List<PlaceCount> named = new ArrayList<>();
        long[] without = {0};
        Rows.each(
                connection,
                PLACES.replace("%s", condition.sql()),
                cells -> {
                    Optional<Place> place = cells.weighed(cells.place());
                    long acts = cells.bigNumber();
                    long conflict = cells.bigNumber();
                    Optional<PartialDate> last = cells.date();
                    place.ifPresentOrElse(
                            known -> named.add(new PlaceCount(known, acts, conflict, last)), () -> without[0] += acts);
                    return acts;
                },
                acts -> {},
                condition.parameters());
        named.sort(MOST_FIRST);
        // texts have several names for one place; the most frequent stands for all
        Map<PlaceKey, PlaceCount> places = new LinkedHashMap<>();
        named.forEach(count -> places.merge(count.key(), count, PlaceCount::with));
        return new PlaceSurvey(places.values().stream().sorted(MOST_FIRST).toList(), without[0]);
    }

    /** The acts with a place, of one place where it is given; the latest first. */
    public List<StoryEvent> located(ActFilter filter, Optional<PlaceKey> place, int limit) throws SQLException {
        ActCondition condition = ActCondition.of(connection, filter);
        if (place.isEmpty()) {
            condition.and("place_name IS NOT NULL");
        } else if (place.get().geonamesId().isPresent()) {
            condition.and("place_geonames_id = ?", place.get().geonamesId().getAsLong());
        } else {
            condition.and(
                    "place_geonames_id IS NULL AND place_name = ? AND coalesce(place_country, '') = ?",
                    place.get().name(),
                    place.get().country().orElse(""));
        }
        return acts(condition, limit);
    }

    /**
     * Who acts on whom, or with whom; the pairs with the most acts first.
     *
     * @param filter of which the sides are not asked
     */
    public List<PairCount> pairs(ActFilter filter) throws SQLException {
        StringBuilder condition = new StringBuilder();
        List<Object> parameters = new ArrayList<>();
        if (!filter.statuses().isEmpty()) {
            condition.append(" AND status IN (SELECT unnest(CAST(? AS VARCHAR[])))");
            parameters.add(texts(filter.statuses().stream().map(CellReader::name)));
        }
        if (!filter.types().isEmpty()) {
            condition.append(" AND act_id IN (SELECT id FROM story_events"
                    + " WHERE type IN (SELECT unnest(CAST(? AS VARCHAR[]))))");
            parameters.add(texts(filter.types().stream().map(Enum::name)));
        }
        filter.from().ifPresent(day -> {
            condition.append(" AND last_day >= ?");
            parameters.add(day);
        });
        filter.to().ifPresent(day -> {
            condition.append(" AND first_day <= ?");
            parameters.add(day);
        });
        return Rows.list(
                connection,
                PAIRS.replace("%s", condition),
                cells -> new PairCount(cells.text(), cells.text(), cells.bigNumber(), cells.bigNumber()),
                parameters.toArray());
    }

    /** Every actor that takes part in an act, speaks or is named, by code; reads whole columns, so that the answer is worth keeping. */
    public List<ActorCount> actors() throws SQLException {
        Map<String, ActorCount> actors = new TreeMap<>();
        Rows.each(
                connection,
                ACTORS,
                cells -> new ActorCount(
                        cells.text(),
                        cells.bigNumber(),
                        cells.bigNumber(),
                        cells.bigNumber(),
                        cells.optionalDay(),
                        cells.optionalDay()),
                count -> actors.merge(count.code(), count, ActorCount::plus));
        return List.copyOf(actors.values());
    }

    /** The acts, the latest first. */
    public List<StoryEvent> acts(ActFilter filter, int limit) throws SQLException {
        return acts(ActCondition.of(connection, filter), limit);
    }

    private List<StoryEvent> acts(ActCondition condition, int limit) throws SQLException {
        List<Object> parameters = new ArrayList<>(List.of(condition.parameters()));
        parameters.add(limit);
        return Rows.list(connection, ACTS.replace("%s", condition.sql()), GroupRows::storyEvent, parameters.toArray());
    }

    private Array texts(Stream<String> texts) throws SQLException {
        return connection.createArrayOf("VARCHAR", texts.sorted().toArray());
    }
}
