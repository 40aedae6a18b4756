package org.detente.record.correction;

import java.sql.Array;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.detente.model.EventType;
import org.detente.model.PartialDate;
import org.detente.model.resource.OwnFile;
import org.detente.record.correction.Correction.What;
import org.detente.record.rows.CellReader;
import org.detente.record.rows.Rows;
import org.detente.record.rows.Transaction;
import org.detente.record.schema.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a record as readers have corrected them, under the same names.
 *
 * <p>They lie in a database in memory beside the record, that all connections of the program share. A connection that {@link #use uses}
 * it looks for tables there first, so that every question is answered without the rows that are wrong and with what stands in place of
 * what was coded, however it is asked; the record itself is not changed. What it makes of rows (pairs, acts, sayings, story events) is made
 * again where such a row is part of it.
 */
final class CorrectedRows {
    private static final String TABLES = OwnFile.text(CorrectedRows.class, "tables.sql");
    private static final String ROWS = OwnFile.text(CorrectedRows.class, "rows.sql");

    private static final String WRONG = "INSERT INTO corrected.main.wrong_rows SELECT unnest(CAST(? AS VARCHAR[]))";
    private static final String CHANGED = "INSERT INTO corrected.main.changes VALUES (?, ?, ?, ?, ?,"
            + " CAST(? AS VARCHAR[]), CAST(? AS VARCHAR[]), ?, ?, ?, ?)";

    /** Views of the record that are made of others: they are made again of the corrected ones. */
    private static final List<String> DERIVED = Stream.of(
                    "participants",
                    "relations",
                    "event_dates",
                    "statement_dates",
                    "touched_event_pairs",
                    "touched_statement_pairs")
            .map(Schema.current()::view)
            .toList();

    private static final String RECORD = "SELECT current_database()";
    private static final String OWN =
            "SELECT table_name FROM duckdb_tables() WHERE database_name = 'corrected' ORDER BY ALL";

    private CorrectedRows() {}

    /** Makes them for some corrections, in place of those that counted before. */
    static void make(Connection connection, Standing standing) throws SQLException {
        String main = main(connection);
        Rows.execute(connection, "ATTACH IF NOT EXISTS ':memory:' AS corrected (READ_WRITE)");
        List<String> own = Rows.list(connection, OWN, cells -> cells.text());
        Transaction.run(connection, () -> {
            search(connection, main);
            if (own.isEmpty()) {
                Rows.execute(connection, TABLES.replace("{record}", main));
                for (String view : DERIVED) {
                    Rows.execute(connection, view);
                }
            }
            for (String table : own) {
                Rows.execute(connection, "DELETE FROM corrected.main." + table);
            }
            write(connection, standing);
            Rows.execute(connection, ROWS.replace("{record}", main));
            return standing;
        });
    }

    private static void write(Connection connection, Standing standing) throws SQLException {
        try (PreparedStatement wrong = connection.prepareStatement(WRONG)) {
            wrong.setArray(
                    1, connection.createArrayOf("VARCHAR", standing.wrong().toArray()));
            wrong.execute();
        }
        try (PreparedStatement changed = connection.prepareStatement(CHANGED)) {
            for (Map.Entry<String, Change> entry : new TreeMap<>(standing.changed()).entrySet()) {
                write(connection, changed, entry.getKey(), entry.getValue());
            }
        }
    }

    private static void write(Connection connection, PreparedStatement row, String id, Change change)
            throws SQLException {
        Optional<EventType> type =
                RowKind.ofRow(id).filter(RowKind.EVENT::equals).flatMap(kind -> change.eventType());
        Optional<PartialDate> date = change.value(What.DATE).map(PartialDate::parse);
        row.setString(1, id);
        row.setString(
                2, type.map(EventType::name).or(() -> change.value(What.TYPE)).orElse(null));
        row.setObject(3, type.map(known -> known.quad().number()).orElse(null));
        row.setObject(4, type.map(EventType::goldstein).orElse(null));
        row.setString(5, change.value(What.STATUS).orElse(null));
        row.setArray(6, codes(connection, change.codes(What.SOURCE)));
        row.setArray(7, codes(connection, change.codes(What.TARGET)));
        row.setDate(8, date.map(PartialDate::first).map(Date::valueOf).orElse(null));
        row.setString(9, date.map(PartialDate::precision).map(CellReader::name).orElse(null));
        row.setString(10, date.map(PartialDate::toString).orElse(null));
        row.setString(11, change.value(What.PLACE).orElse(null));
        row.execute();
    }

    private static @Nullable Array codes(Connection connection, List<String> codes) throws SQLException {
        return codes.isEmpty() ? null : connection.createArrayOf("VARCHAR", codes.toArray());
    }

    /** Lets a connection see them. */
    static void use(Connection connection) throws SQLException {
        search(connection, main(connection));
    }

    /** The record's own schema, quoted; the connection sees the record as it was coded. */
    private static String main(Connection connection) throws SQLException {
        leave(connection);
        String record = Rows.list(connection, RECORD, cells -> cells.text()).get(0);
        return "\"" + record.replace("\"", "\"\"") + "\".main";
    }

    /** Lets a connection see the record as it was coded. */
    static void leave(Connection connection) throws SQLException {
        Rows.execute(connection, "RESET search_path");
    }

    private static void search(Connection connection, String main) throws SQLException {
        Rows.execute(connection, "SET search_path = 'corrected.main," + main.replace("'", "''") + "'");
    }
}
