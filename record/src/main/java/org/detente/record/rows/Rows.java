package org.detente.record.rows;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Runs a query and reads its rows. Values are always parameters, never part of the SQL. */
public final class Rows {
    private Rows() {}

    /** Runs a statement that answers nothing. */
    @SuppressWarnings("try") // the watch is there to be closed
    public static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                Deadline.Watch watch = Deadline.watch(statement)) {
            statement.execute(sql);
        }
    }

    /** Runs a statement with parameters that answers nothing. */
    @SuppressWarnings("try")
    public static void update(Connection connection, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                Deadline.Watch watch = Deadline.watch(statement)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.execute();
        }
    }

    /** All rows of a query, for answers that fit in memory. */
    public static <T> List<T> list(Connection connection, String sql, RowReader<T> reader, Object... parameters)
            throws SQLException {
        List<T> found = new ArrayList<>();
        each(connection, sql, reader, found::add, parameters);
        return found;
    }

    /** Hands each row of a query on as it arrives. */
    @SuppressWarnings("try")
    public static <T> void each(
            Connection connection, String sql, RowReader<T> reader, Consumer<? super T> sink, Object... parameters)
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql);
                Deadline.Watch watch = Deadline.watch(query)) {
            for (int i = 0; i < parameters.length; i++) {
                query.setObject(i + 1, parameters[i]);
            }
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    sink.accept(reader.read(new CellReader(rows)));
                }
            }
        }
    }
}
