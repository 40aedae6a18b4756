package org.detente.record.correction;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.detente.record.rows.Rows;
import org.detente.record.rows.Transaction;

/**
 * The tables of a record without the rows that are wrong, under the same names.
 *
 * <p>They lie in a database in memory beside the record, that all connections of the program share. A connection that {@link #use uses}
 * it looks for tables there first, so that every question is answered without these rows, however it is asked; the record
 * itself is not changed. Of acts and sayings that a wrong row is part of those are made again that are left.
 */
final class CorrectedRows {
    private static final String WRONG = "SELECT id FROM corrected.main.wrong_rows";
    private static final String TOUCH = "INSERT INTO corrected.main.wrong_rows SELECT unnest(CAST(? AS VARCHAR[]))";
    private static final List<String> TABLES = List.of(
            "CREATE TABLE corrected.main.wrong_rows (id VARCHAR)",
            "CREATE TABLE corrected.main.wrong_acts (act_id VARCHAR)",
            "CREATE TABLE corrected.main.wrong_said (said UBIGINT)",
            "CREATE TABLE corrected.main.acts_again AS FROM %1$s.acts LIMIT 0",
            "CREATE TABLE corrected.main.sayings_again AS FROM %1$s.sayings LIMIT 0");
    private static final List<String> EMPTY = List.of(
            "DELETE FROM corrected.main.wrong_rows",
            "DELETE FROM corrected.main.wrong_acts",
            "DELETE FROM corrected.main.wrong_said",
            "DELETE FROM corrected.main.acts_again",
            "DELETE FROM corrected.main.sayings_again");
    private static final List<String> VIEWS = List.of(
            without("events", "id"),
            without("statements", "id"),
            without("meetings", "id"),
            without("instruments", "id"),
            without("demands", "id"),
            without("reports", "event_id"),
            without("event_pairs", "event_id"),
            without("statement_pairs", "statement_id"),
            // an act that nobody reports is none
            "CREATE VIEW corrected.main.story_events AS SELECT * FROM %1$s.story_events WHERE id NOT IN ("
                    + "SELECT act_id FROM corrected.main.wrong_acts) OR id IN (SELECT r.story_event_id FROM %1$s.reports r"
                    + " WHERE r.story_event_id IN (SELECT act_id FROM corrected.main.wrong_acts)"
                    + " AND r.event_id NOT IN (" + WRONG + "))",
            "CREATE VIEW corrected.main.acts AS SELECT * FROM %1$s.acts WHERE act_id NOT IN ("
                    + "SELECT act_id FROM corrected.main.wrong_acts) UNION ALL FROM corrected.main.acts_again",
            "CREATE VIEW corrected.main.sayings AS SELECT * FROM %1$s.sayings WHERE said NOT IN ("
                    + "SELECT said FROM corrected.main.wrong_said) UNION ALL FROM corrected.main.sayings_again",
            "CREATE VIEW corrected.main.act_pairs_left AS FROM event_pairs WHERE act_id IN ("
                    + "SELECT act_id FROM corrected.main.wrong_acts)",
            "CREATE VIEW corrected.main.said_pairs_left AS FROM statement_pairs WHERE said IN ("
                    + "SELECT said FROM corrected.main.wrong_said)");
    private static final List<String> MAKE = List.of(
            "INSERT INTO corrected.main.wrong_acts SELECT DISTINCT act_id FROM %1$s.event_pairs WHERE event_id IN ("
                    + WRONG + ") UNION SELECT story_event_id FROM %1$s.reports WHERE event_id IN (" + WRONG + ")",
            "INSERT INTO corrected.main.wrong_said SELECT DISTINCT said FROM %1$s.statement_pairs WHERE statement_id IN ("
                    + WRONG + ")",
            "INSERT INTO corrected.main.acts_again FROM acts_among('act_pairs_left')",
            "INSERT INTO corrected.main.sayings_again FROM sayings_among('said_pairs_left')");

    /** Views of the record that are made of others: they are made again of the corrected ones. */
    private static final String DERIVED =
            "SELECT sql FROM duckdb_views() WHERE database_name = '%s' AND view_name IN ('participants', 'relations')";

    private static final String RECORD = "SELECT current_database()";

    private CorrectedRows() {}

    /** Makes them for some wrong rows, in place of those that were wrong before. */
    static void make(Connection connection, Collection<String> wrong) throws SQLException {
        leave(connection);
        String record = Rows.list(connection, RECORD, cells -> cells.text()).get(0);
        String main = "\"" + record.replace("\"", "\"\"") + "\".main";
        Rows.execute(connection, "ATTACH IF NOT EXISTS ':memory:' AS corrected (READ_WRITE)");
        boolean isNew = Rows.list(
                        connection,
                        "SELECT 1 FROM duckdb_tables() WHERE database_name = 'corrected' LIMIT 1",
                        cells -> true)
                .isEmpty();
        List<String> derived =
                Rows.list(connection, DERIVED.formatted(record.replace("'", "''")), cells -> cells.text());
        Transaction.run(connection, () -> {
            each(connection, isNew ? TABLES : EMPTY, main);
            search(connection, main);
            if (isNew) {
                each(connection, VIEWS, main);
                each(connection, derived, main);
            }
            try (PreparedStatement touch = connection.prepareStatement(TOUCH)) {
                touch.setArray(1, connection.createArrayOf("VARCHAR", wrong.toArray()));
                touch.execute();
            }
            each(connection, MAKE, main);
            return wrong;
        });
    }

    /** Lets a connection see them. */
    static void use(Connection connection) throws SQLException {
        leave(connection);
        String record = Rows.list(connection, RECORD, cells -> cells.text()).get(0);
        search(connection, "\"" + record.replace("\"", "\"\"") + "\".main");
    }

    /** Lets a connection see the record as it was coded. */
    static void leave(Connection connection) throws SQLException {
        Rows.execute(connection, "RESET search_path");
    }

    private static void search(Connection connection, String main) throws SQLException {
        Rows.execute(connection, "SET search_path = 'corrected.main," + main.replace("'", "''") + "'");
    }

    private static void each(Connection connection, List<String> statements, String main) throws SQLException {
        for (String sql : statements) {
            Rows.execute(connection, sql.replace("%1$s", main));
        }
    }

    private static String without(String table, String id) {
        return "CREATE VIEW corrected.main." + table + " AS SELECT * FROM %1$s." + table + " WHERE " + id + " NOT IN ("
                + WRONG + ")";
    }
}
