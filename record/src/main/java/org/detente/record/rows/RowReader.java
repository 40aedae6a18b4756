package org.detente.record.rows;

import java.sql.SQLException;

/** What a row says as a value. */
@FunctionalInterface
public interface RowReader<T> {
    /** Reads the row's cells from left to right. */
    T read(CellReader cells) throws SQLException;
}
