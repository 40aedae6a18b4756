package org.detente.dossier;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import org.detente.stories.tension.Change;
import org.detente.stories.tension.Coverage;
import org.detente.stories.tension.Direction;
import org.detente.stories.tension.Mover;
import org.detente.stories.tension.RelationTension;
import org.detente.stories.tension.TensionDay;
import org.detente.stories.tension.TensionSeries;

/**
 * Tension as JSON: the days of each series as columns, which all begin with the day {@code from}.
 *
 * <p>{@code covered} is 1 on days that the news tell of, {@code movers} are the acts that make the last value.
 */
public final class TensionJson {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOVERS = 10;

    private TensionJson() {}

    /** The whole, its coverage, and under {@code directions} the parts. */
    public static ObjectNode of(RelationTension tension) {
        TensionSeries whole = tension.whole();
        ObjectNode json = JSON.createObjectNode();
        json.put("unit", "points")
                .put("halfLifeDays", whole.options().halfLife())
                .put("quietDays", whole.options().quietDays())
                .put("from", whole.from().toString())
                .put("to", whole.to().toString());
        series(json, whole);
        coverage(json.putObject("coverage"), whole.days());
        for (Direction direction : Direction.values()) {
            series(json.withObject("/directions/" + direction.name().toLowerCase(Locale.ROOT)), tension.in(direction));
        }
        return json;
    }

    private static void series(ObjectNode json, TensionSeries series) {
        column(json.putArray("value"), series.days(), TensionDay::value);
        column(json.putArray("low"), series.days(), TensionDay::low);
        column(json.putArray("high"), series.days(), TensionDay::high);
        column(json.putArray("added"), series.days(), TensionDay::added);
        ArrayNode changes = json.putArray("changes");
        for (Change change : series.changes()) {
            changes.addObject()
                    .put("day", change.day().toString())
                    .put("before", rounded(change.before()))
                    .put("after", rounded(change.after()));
        }
        ArrayNode movers = json.putArray("movers");
        for (Mover mover : series.movers(LocalDate.MIN, series.to(), MOVERS)) {
            movers.addObject()
                    .put("eventId", mover.deed().id())
                    .put("day", mover.deed().day().toString())
                    .put("points", rounded(mover.points()));
        }
    }

    private static void coverage(ObjectNode json, List<TensionDay> days) {
        counts(json.putArray("acts"), days, Coverage::acts);
        counts(json.putArray("texts"), days, Coverage::texts);
        counts(json.putArray("outlets"), days, Coverage::outlets);
        counts(json.putArray("covered"), days, coverage -> coverage.covered() ? 1 : 0);
    }

    private static void column(ArrayNode column, List<TensionDay> days, ToDoubleFunction<TensionDay> value) {
        days.forEach(day -> column.add(rounded(value.applyAsDouble(day))));
    }

    private static void counts(ArrayNode column, List<TensionDay> days, ToIntFunction<Coverage> count) {
        days.forEach(day -> column.add(count.applyAsInt(day.coverage())));
    }

    /** To a thousandth of a point. */
    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0 + 0.0;
    }
}
