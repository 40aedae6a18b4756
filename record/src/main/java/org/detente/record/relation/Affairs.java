package org.detente.record.relation;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.detente.model.Demand;
import org.detente.model.Instrument;
import org.detente.model.Meeting;
import org.detente.record.group.StandingAffairs;
import org.detente.record.query.RelationQuery;
import org.detente.record.rows.AffairRows;
import org.detente.record.rows.RowReader;
import org.detente.record.rows.Rows;

/** Standing affairs of a relation. */
final class Affairs {
    private static final String ANY_OF = ", CAST(? AS VARCHAR[]))";
    private static final String OF_BOTH = " WHERE list_has_any(parties" + ANY_OF + " AND list_has_any(parties" + ANY_OF;
    private static final String BETWEEN = " WHERE (list_has_any(asked_by" + ANY_OF + " AND list_has_any(asked_of"
            + ANY_OF + ") OR (list_has_any(asked_by" + ANY_OF + " AND list_has_any(asked_of" + ANY_OF + ")";

    private static final String HISTORY = "unnest([h.article_id FOR h IN history])";
    private static final String EXCHANGE =
            "unnest(list_concat([r.article_id FOR r IN replies], [e.article_id FOR e IN evidence]))";

    /** A partial date as it is written. */
    private static final String DATE = """
            CASE date_precision WHEN 'year' THEN strftime(date, '%Y')
                                WHEN 'month' THEN strftime(date, '%Y-%m')
                                WHEN 'day' THEN CAST(date AS VARCHAR) ELSE '' END DESC
            """;

    private static final String INSTRUMENTS = " ORDER BY status IN ('in_force', 'ended'), NOT known,"
            + " coalesce(history[-1].since, history[-1].reported, '') DESC, id";
    private static final String MEETINGS = " ORDER BY " + DATE + ", id";
    private static final String DEMANDS = " ORDER BY reply <> 'pending', " + DATE + ", id";

    private final Connection connection;
    private final RelationQuery query;

    Affairs(Connection connection, RelationQuery query) {
        this.connection = connection;
        this.query = query;
    }

    Section<Instrument> instruments(String limit) throws SQLException {
        return section("instruments" + OF_BOTH, INSTRUMENTS + limit, AffairRows::instrument, a(), b());
    }

    Section<Meeting> meetings(String limit) throws SQLException {
        return section("meetings" + OF_BOTH, MEETINGS + limit, AffairRows::meeting, a(), b());
    }

    Section<Demand> demands(String limit) throws SQLException {
        return section("demands" + BETWEEN, DEMANDS + limit, AffairRows::demand, a(), b(), b(), a());
    }

    /** The demands that were answered, the latest first. */
    List<Demand> answered(int most) throws SQLException {
        return Rows.list(
                connection,
                "SELECT * FROM (SELECT * FROM demands" + BETWEEN + ") WHERE reply <> 'pending' ORDER BY " + DATE
                        + ", id LIMIT " + most,
                AffairRows::demand,
                a(),
                b(),
                b(),
                a());
    }

    /** Those of which new articles tell. */
    StandingAffairs told(Since since) throws SQLException {
        return new StandingAffairs(
                told("meetings", HISTORY, OF_BOTH, AffairRows::meeting, since, a(), b()),
                told("instruments", HISTORY, OF_BOTH, AffairRows::instrument, since, a(), b()),
                told("demands", EXCHANGE, BETWEEN, AffairRows::demand, since, a(), b(), b(), a()));
    }

    private <T> List<T> told(
            String table, String articles, String which, RowReader<T> reader, Since since, Object... parties)
            throws SQLException {
        List<Object> parameters = new ArrayList<>(List.of(parties));
        parameters.add(since.parameter());
        return Rows.list(
                connection,
                "SELECT * FROM %1$s WHERE id IN (SELECT id FROM (SELECT id, %2$s AS article_id FROM %1$s%3$s) WHERE article_id IN (%4$s)) ORDER BY id"
                        .formatted(table, articles, which, News.ARTICLES + since.condition()),
                reader,
                parameters.toArray());
    }

    /** A query for the articles that tell them; its parameters are {@link #parameters}. */
    String articleIds() {
        return String.join(
                " UNION ",
                "SELECT " + HISTORY + " FROM meetings" + OF_BOTH,
                "SELECT " + HISTORY + " FROM instruments" + OF_BOTH,
                "SELECT " + EXCHANGE + " FROM demands" + BETWEEN);
    }

    Object[] parameters() throws SQLException {
        return new Object[] {a(), b(), a(), b(), a(), b(), b(), a()};
    }

    private <T> Section<T> section(String from, String order, RowReader<T> reader, Object... parameters)
            throws SQLException {
        long total = Rows.list(connection, "SELECT count(*) FROM " + from, cells -> cells.bigNumber(), parameters)
                .get(0);
        List<T> rows =
                total == 0 ? List.of() : Rows.list(connection, "SELECT * FROM " + from + order, reader, parameters);
        return new Section<>(rows, total);
    }

    private Array a() throws SQLException {
        return connection.createArrayOf("VARCHAR", query.codesA().toArray());
    }

    private Array b() throws SQLException {
        return connection.createArrayOf("VARCHAR", query.codesB().toArray());
    }
}
