package org.detente.server.relation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.detente.dossier.RowWords;
import org.detente.model.Event;
import org.detente.server.actors.ActorNames;
import org.detente.server.layout.EventWords;
import org.detente.stories.tension.Change;
import org.detente.stories.tension.Mover;
import org.detente.stories.tension.TensionDay;
import org.detente.stories.tension.TensionSeries;

/**
 * The data of a relation's chart: columns that begin with the day {@code from}, the acts that moved the value, the days
 * from which on the relation is different.
 */
final class ChartJson {
    private static final JsonFactory JSON = new JsonFactory();

    private ChartJson() {}

    static String of(TensionSeries series, List<Mover> movers, Map<String, Event> events, ActorNames names) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("from", series.from().toString());
            column(json, "value", series.days(), TensionDay::value);
            column(json, "low", series.days(), TensionDay::low);
            column(json, "high", series.days(), TensionDay::high);
            column(json, "acts", series.days(), day -> day.coverage().acts());
            column(json, "texts", series.days(), day -> day.coverage().texts());
            column(json, "covered", series.days(), day -> day.coverage().covered() ? 1 : 0);
            changes(json, series.changes());
            json.writeArrayFieldStart("acts_marked");
            for (Mover mover : movers) {
                Event event = events.get(mover.deed().id());
                if (event != null) {
                    mark(json, mover, event, names);
                }
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void column(
            JsonGenerator json, String name, List<TensionDay> days, ToDoubleFunction<TensionDay> value)
            throws IOException {
        json.writeArrayFieldStart(name);
        for (TensionDay day : days) {
            number(json, value.applyAsDouble(day));
        }
        json.writeEndArray();
    }

    private static void changes(JsonGenerator json, List<Change> changes) throws IOException {
        json.writeArrayFieldStart("changes");
        for (Change change : changes) {
            json.writeStartObject();
            json.writeStringField("day", change.day().toString());
            json.writeFieldName("before");
            number(json, change.before());
            json.writeFieldName("after");
            number(json, change.after());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void mark(JsonGenerator json, Mover mover, Event event, ActorNames names) throws IOException {
        json.writeStartObject();
        json.writeStringField("day", mover.deed().day().toString());
        json.writeFieldName("points");
        number(json, mover.points());
        json.writeStringField("who", EventWords.who(event, names));
        json.writeStringField("what", EventWords.type(event));
        json.writeStringField("status", RowWords.constant(event.status()));
        json.writeStringField("article", event.articleId());
        json.writeStringField("id", event.id());
        json.writeEndObject();
    }

    /** To a hundredth, whole numbers without a point. */
    private static void number(JsonGenerator json, double value) throws IOException {
        long hundredths = Math.round(value * 100);
        if (hundredths % 100 == 0) {
            json.writeNumber(hundredths / 100);
        } else {
            json.writeNumber(hundredths / 100.0);
        }
    }
}
