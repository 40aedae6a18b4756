package org.detente.record.schema;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.detente.record.rows.Rows;
import org.detente.record.rows.Transaction;

/**
 * The layout of a record's tables, as numbered steps that are applied once each.
 *
 * <p>The table {@code schema_steps} of a record lists the steps that it has seen; its version is the highest of them, 0
 * for an empty database.
 */
public final class Schema {
    private static final int VIEW = Pattern.MULTILINE | Pattern.DOTALL;

    private static final Schema CURRENT = new Schema(List.of(
            Migration.resource("001-articles-statements-events.sql"),
            Migration.resource("002-unnamed-speakers.sql"),
            Migration.resource("003-time-of-publication.sql"),
            Migration.resource("004-copies-stories.sql"),
            Migration.resource("005-affairs.sql"),
            Migration.resource("006-pairs-acts.sql"),
            Migration.resource("007-sayings.sql"),
            Migration.resource("008-weighed-places.sql"),
            Migration.resource("009-readings.sql")));

    private final List<Migration> steps;

    Schema(List<Migration> steps) {
        this.steps = List.copyOf(steps);
        for (int i = 0; i < this.steps.size(); i++) {
            if (this.steps.get(i).version() != i + 1) {
                throw new IllegalArgumentException("step " + this.steps.get(i).name() + " should be number " + (i + 1));
            }
        }
    }

    /** The layout that this program reads and writes. */
    public static Schema current() {
        return CURRENT;
    }

    /**
     * The statement that makes a view of this layout, for making the same view over other tables of the same names.
     *
     * @throws IllegalArgumentException where the layout has no such view
     */
    public String view(String name) {
        Pattern statement = Pattern.compile("^CREATE (?:OR REPLACE )?VIEW " + Pattern.quote(name) + " AS.*?;$", VIEW);
        return steps.stream()
                .flatMap(step -> statement.matcher(step.sql()).results())
                .map(MatchResult::group)
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new IllegalArgumentException("the layout has no view " + name));
    }

    /** The version of this layout. */
    public int version() {
        return steps.size();
    }

    /** The version of the layout that a database has; 0 where it has none. */
    public static int versionOf(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (first(statement, "SELECT count(*) FROM duckdb_tables() WHERE table_name = 'schema_steps'") == 0) {
                return 0;
            }
            return first(statement, "SELECT coalesce(max(version), 0) FROM schema_steps");
        }
    }

    /**
     * Applies the steps that a database has not seen, all of them or none.
     *
     * @throws IllegalArgumentException where the database is newer than this layout
     */
    public void migrate(Connection connection) throws SQLException {
        int from = versionOf(connection);
        if (from > version()) {
            throw new IllegalArgumentException("version " + from + " is newer than " + version());
        }
        if (from == version()) {
            return;
        }
        Transaction.run(connection, () -> {
            Rows.execute(connection, "CREATE TABLE IF NOT EXISTS schema_steps (version INTEGER, name VARCHAR)");
            for (Migration step : steps.subList(from, steps.size())) {
                Rows.execute(connection, step.sql());
                note(connection, step);
            }
            return steps.size();
        });
    }

    private static void note(Connection connection, Migration step) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO schema_steps VALUES (?, ?)")) {
            insert.setInt(1, step.version());
            insert.setString(2, step.name());
            insert.execute();
        }
    }

    private static int first(Statement statement, String sql) throws SQLException {
        try (ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
