package org.detente.record.relation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.detente.record.query.Member;
import org.detente.record.query.RelationQuery;
import org.detente.record.rows.Rows;

/**
 * Puts together what the members of two groups did and said, as if each group were one actor.
 *
 * <p>A member counts on the days of its membership; what has no day counts where the member still is one. The tables are
 * temporary and of one connection.
 */
final class SideTables {
    /** What the names of the tables begin with. */
    static final String PREFIX = "side_";

    private static final String MEMBERS = "INSERT INTO side_members VALUES (?, ?, ?, ?)";
    private static final String JOINED = """
            FROM %s p JOIN side_members m ON m.code = p.a JOIN side_members n ON n.code = p.b
            WHERE m.side <> n.side
              AND coalesce(p.first_day, DATE '9999-12-31') BETWEEN coalesce(m.first, DATE '0001-01-01')
                  AND coalesce(m.last, DATE '9999-12-31')
              AND coalesce(p.first_day, DATE '9999-12-31') BETWEEN coalesce(n.first, DATE '0001-01-01')
                  AND coalesce(n.last, DATE '9999-12-31')
            """;

    private static final List<String> MAKE = List.of(
            "CREATE TEMP TABLE side_event_pairs AS SELECT * EXCLUDE (side) FROM (SELECT p.* REPLACE ("
                    + "'a' AS a, 'b' AS b,"
                    + " bool_or(CASE WHEN m.side = 'a' THEN p.ab ELSE p.ba END) OVER e AS ab,"
                    + " bool_or(CASE WHEN m.side = 'a' THEN p.ba ELSE p.ab END) OVER e AS ba), m.side "
                    + joined("event_pairs")
                    + " WINDOW e AS (PARTITION BY p.event_id)"
                    + " QUALIFY row_number() OVER (PARTITION BY p.event_id ORDER BY p.a, p.b) = 1)",
            "CREATE TEMP TABLE side_statement_pairs AS SELECT p.* REPLACE ('a' AS a, 'b' AS b) "
                    + joined("statement_pairs")
                    + " QUALIFY row_number() OVER (PARTITION BY p.statement_id ORDER BY p.a, p.b) = 1",
            "CREATE TEMP TABLE side_acts AS SELECT * FROM acts_among('side_event_pairs')",
            "CREATE TEMP TABLE side_sayings AS SELECT * FROM sayings_among('side_statement_pairs')");

    private SideTables() {}

    static void make(Connection connection, RelationQuery query) throws SQLException {
        Rows.execute(connection, "CREATE TEMP TABLE side_members (side VARCHAR, code VARCHAR, first DATE, last DATE)");
        try (PreparedStatement insert = connection.prepareStatement(MEMBERS)) {
            add(insert, "a", query.membersA());
            add(insert, "b", query.membersB());
        }
        for (String sql : MAKE) {
            Rows.execute(connection, sql);
        }
    }

    private static String joined(String table) {
        return JOINED.replace("%s", table);
    }

    private static void add(PreparedStatement insert, String side, List<Member> members) throws SQLException {
        for (Member member : members) {
            insert.setString(1, side);
            insert.setString(2, member.code());
            insert.setObject(3, member.from().orElse(null));
            insert.setObject(4, member.to().orElse(null));
            insert.execute();
        }
    }
}
