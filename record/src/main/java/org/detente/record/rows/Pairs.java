package org.detente.record.rows;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;

/** Keeps the tables of pairs and acts as the rows are that they are made from. */
public final class Pairs {
    private static final String TOUCH = "INSERT INTO touched SELECT unnest(CAST(? AS VARCHAR[]))";
    private static final String OF_TOUCHED = " WHERE article_id IN (SELECT article_id FROM touched)";
    private static final String FORGET_ACTS =
            "DELETE FROM acts WHERE act_id IN (SELECT act_id FROM event_pairs" + OF_TOUCHED + ")";

    private static final String FORGET_SAYINGS =
            "DELETE FROM sayings WHERE said IN (SELECT said FROM statement_pairs" + OF_TOUCHED + ")";

    /** Acts are forgotten twice: as they were when an event was alone, and those that it now belongs to; so are sayings. */
    private static final List<String> AGAIN = List.of(
            FORGET_ACTS,
            "DELETE FROM event_pairs" + OF_TOUCHED,
            "INSERT INTO event_pairs SELECT * FROM touched_event_pairs",
            FORGET_ACTS,
            "INSERT INTO acts SELECT * FROM acts_among('touched_act_pairs')",
            FORGET_SAYINGS,
            "DELETE FROM statement_pairs" + OF_TOUCHED,
            "INSERT INTO statement_pairs SELECT * FROM touched_statement_pairs",
            FORGET_SAYINGS,
            "INSERT INTO sayings SELECT * FROM sayings_among('touched_said_pairs')",
            "DELETE FROM touched");

    private Pairs() {}

    /** Makes the rows of some articles again, within the transaction that is under way. */
    public static void makeAgain(Connection connection, Collection<String> articleIds) throws SQLException {
        if (articleIds.isEmpty()) {
            return;
        }
        try (PreparedStatement touch = connection.prepareStatement(TOUCH)) {
            touch.setArray(1, connection.createArrayOf("VARCHAR", articleIds.toArray()));
            touch.execute();
        }
        for (String sql : AGAIN) {
            Rows.execute(connection, sql);
        }
    }
}
