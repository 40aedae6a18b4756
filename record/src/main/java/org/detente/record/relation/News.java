package org.detente.record.relation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.detente.record.rows.Rows;

/** What is new in a relation, asked so that only what is new is read, as far as that can be. */
final class News {
    /** A query for the new articles, but for the condition on what is new. */
    static final String ARTICLES = "SELECT id FROM (SELECT id, id AS article_id, published FROM articles) WHERE ";

    private static final String NEW_ARTICLES =
            "SELECT id FROM (SELECT id, id AS article_id, published FROM articles WHERE id IN (SELECT unnest(CAST(? AS VARCHAR[]))))"
                    + " WHERE ";
    private static final String KINDS = """
            WITH fresh AS (
                SELECT act_id, min(published) AS told,
                       list(article_id ORDER BY published NULLS LAST, article_id)[1] AS article_id
                FROM %1$s AND %4$s GROUP BY act_id
            ), told_before AS (
                SELECT act_id FROM %3$s AND act_id IN (SELECT act_id FROM fresh) AND NOT %4$s
            ), happened AS (
                SELECT x.act_id, x.event_id, x.way, e.type
                FROM (SELECT * FROM %2$s AND status IN ('happened', 'ongoing')) x JOIN events e ON e.id = x.event_id
            ), added AS (
                SELECT h.event_id, h.type, h.way, f.told, f.article_id, h.act_id
                FROM happened h JOIN fresh f ON f.act_id = h.act_id
                WHERE h.act_id NOT IN (SELECT act_id FROM told_before)
            ), known AS (
                SELECT DISTINCT type, way FROM happened WHERE act_id NOT IN (SELECT act_id FROM added)
            )
            SELECT event_id, article_id FROM added
            WHERE (SELECT count(*) FROM known) > 0
              AND NOT EXISTS (SELECT 1 FROM known k WHERE k.type = added.type AND k.way = added.way)
            QUALIFY row_number() OVER (PARTITION BY type, way ORDER BY told NULLS LAST, event_id) = 1
            ORDER BY told NULLS LAST, event_id
            """;

    private final Connection connection;
    private final Scope scope;

    News(Connection connection, Scope scope) {
        this.connection = connection;
        this.scope = scope;
    }

    /** Which of some articles are new. */
    Set<String> among(Collection<String> articleIds, Since since) throws SQLException {
        return new HashSet<>(Rows.list(
                connection,
                NEW_ARTICLES + since.condition(),
                cells -> cells.text(),
                connection.createArrayOf("VARCHAR", articleIds.toArray()),
                since.parameter()));
    }

    /** The first acts of their types; none where the relation has no other. */
    List<FirstOfKind> kinds(Since since) throws SQLException {
        String fresh = scope.in("event_pairs");
        List<Object> parameters = new ArrayList<>(List.of(scope.parameters(1, since.parameter())));
        boolean isAny = !Rows.list(
                        connection,
                        "SELECT 1 FROM " + fresh + " AND " + since.condition() + " LIMIT 1",
                        cells -> true,
                        parameters.toArray())
                .isEmpty();
        if (!isAny) {
            return List.of();
        }
        parameters.addAll(List.of(scope.pair(since.parameter())));
        parameters.addAll(List.of(scope.parameters(1)));
        return Rows.list(
                connection,
                KINDS.formatted(fresh, scope.in("acts"), scope.few("event_pairs"), since.condition()),
                cells -> new FirstOfKind(cells.text(), cells.text()),
                parameters.toArray());
    }
}
