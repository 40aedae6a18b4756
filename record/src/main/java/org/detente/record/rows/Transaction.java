package org.detente.record.rows;

import java.sql.Connection;
import java.sql.SQLException;

/** Runs work all or none. */
public final class Transaction {
    private Transaction() {}

    /** What is done within a transaction. */
    @FunctionalInterface
    public interface Work<T> {
        T run() throws SQLException;
    }

    /**
     * Does the work and commits; where it fails, undoes it and throws what it threw.
     *
     * <p>The transaction is opened by a statement of its own: DuckDB's appender takes part in a transaction that {@code
     * BEGIN} opened, and not in one that {@code setAutoCommit(false)} only announces.
     */
    public static <T> T run(Connection connection, Work<T> work) throws SQLException {
        Rows.execute(connection, "BEGIN TRANSACTION");
        T result;
        try {
            result = work.run();
        } catch (SQLException | RuntimeException e) {
            rollBack(connection, e);
            throw e;
        }
        // a commit that fails ends the transaction by itself
        Rows.execute(connection, "COMMIT");
        return result;
    }

    private static void rollBack(Connection connection, Exception why) {
        try {
            Rows.execute(connection, "ROLLBACK");
        } catch (SQLException e) {
            why.addSuppressed(e);
        }
    }
}
