package org.detente.server.relation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.detente.dossier.ClaimJson;
import org.detente.dossier.RelationClaims;
import org.detente.model.PartialDate;
import org.detente.model.Statement;
import org.detente.record.Moment;
import org.detente.record.export.RowJson;
import org.detente.record.list.RowPage;
import org.detente.record.query.Dated;
import org.detente.record.relation.Act;
import org.detente.record.relation.RelationRows;
import org.detente.record.relation.Section;
import org.detente.server.actors.Sides;
import org.detente.server.api.ApiArea;
import org.detente.server.api.Listing;
import org.detente.server.tension.KeptTensions;
import org.detente.server.web.RecordPool;
import org.detente.server.web.Refusal;
import org.detente.stories.tension.RelationTension;

/** The lists of a relation's page for programs and spreadsheets, of the same days and in the same order. */
final class RelationLists {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final RecordPool pool;
    private final Sides sides;
    private final KeptTensions tensions;

    RelationLists(RecordPool pool, Sides sides, KeptTensions tensions) {
        this.tensions = tensions;
        this.pool = pool;
        this.sides = sides;
    }

    void routes(JavalinDefaultRoutingApi routes) {
        for (String list : ApiArea.RELATION_LISTS) {
            routes.get("/api/v1/relations/{pair}/" + list, context -> rows(context, list));
        }
        routes.get(ApiArea.SERIES, this::series);
    }

    private void series(Context context) {
        Listing listing = Listing.all(context, ApiArea.DAYS);
        RelationRequest request = RelationRequest.of(context, sides);
        RelationTension tension = pool.ask(record -> {
                    Moment moment = record.moment();
                    return record.relation(request.always(), rows -> tensions.of(rows, moment));
                })
                .orElseThrow(() -> Refusal.missing(
                        "No act of " + request.name() + " has a known day",
                        "See " + ApiArea.RELATIONS + " for what the record holds."));
        List<String> days = SeriesRows.of(tension, request.from(), request.to());
        listing.answer("series", new RowPage(days, Optional.empty()), Optional.of((long) days.size()));
    }

    private void rows(Context context, String list) {
        Listing listing = Listing.whole(context, ApiArea.DAYS, ApiArea.MOST_ROWS);
        RelationRequest request = RelationRequest.of(context, sides).with(listing.limit());
        Section<String> rows =
                pool.ask(record -> record.relation(request.query(), found -> rows(found, request, list)));
        listing.answer(list, new RowPage(rows.rows(), Optional.empty()), Optional.of(rows.total()));
    }

    private static Section<String> rows(RelationRows rows, RelationRequest request, String list) throws SQLException {
        return switch (list) {
            case "acts" -> json(rows.acts(RelationData.SHOWN, request.rows()), RelationLists::act);
            case "statements" -> json(rows.statements(request.rows()), RelationLists::said);
            case "meetings" -> json(RelationData.meetings(rows, request), RowJson::of);
            case "instruments" -> json(RelationData.instruments(rows, request), RowJson::of);
            case "demands" -> json(RelationData.demands(rows, request), RowJson::of);
            case "claims" ->
                json(
                        RelationClaims.latest(rows, request.rows()),
                        pair -> ClaimJson.of(pair).toString());
            default -> throw new IllegalArgumentException("a relation has no " + list);
        };
    }

    private static <T> Section<String> json(Section<T> rows, Function<T, String> row) {
        return new Section<>(rows.rows().stream().map(row).toList(), rows.total());
    }

    /** The report that stands for the act, with how often it is told. */
    private static String act(Act act) {
        ObjectNode row = dated(RowJson.of(act.best().row()), act.best());
        row.put("articles", act.articles()).put("texts", act.texts()).put("denied", act.denied());
        ArrayNode reports = row.putArray("reports");
        act.reports().forEach(report -> reports.add(report.row().id()));
        return row.toString();
    }

    private static String said(Dated<Statement> statement) {
        return dated(RowJson.of(statement.row()), statement).toString();
    }

    /** With the day that it counts on. */
    private static ObjectNode dated(String json, Dated<?> dated) {
        try {
            ObjectNode row = (ObjectNode) JSON.readTree(json);
            row.put("day", dated.date().map(PartialDate::toString).orElse(null));
            return row.put("dayBasis", dated.basis().name().toLowerCase(Locale.ROOT));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
