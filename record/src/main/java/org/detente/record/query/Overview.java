package org.detente.record.query;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.detente.model.PartialDate;
import org.detente.model.Quad;
import org.detente.record.rows.CellReader;
import org.detente.record.rows.Rows;

/** Answers questions about the record as a whole. */
public final class Overview {
    private static final int FOUND_LIMIT = 100;
    private static final String COUNTS = """
            SELECT (SELECT count(*) FROM articles), (SELECT count(*) FROM mentions),
                   (SELECT count(*) FROM statements), (SELECT count(*) FROM events),
                   (SELECT count(DISTINCT outlet) FROM articles)
            """;
    private static final String PUBLISHED =
            "SELECT published, published_precision FROM articles WHERE published IS NOT NULL ORDER BY ";
    private static final String DYADS = """
            SELECT a, b, sum(events) AS events, sum(statements) AS statements
            FROM (SELECT a, b, 1 AS events, 0 AS statements FROM event_pairs
                  UNION ALL
                  SELECT a, b, 0, 1 FROM statement_pairs)
            GROUP BY a, b
            ORDER BY events DESC, statements DESC, a, b
            LIMIT ?
            """;
    private static final String FOUND = """
            SELECT * FROM (
                SELECT 'article' AS kind, id, id AS article_id, coalesce(title, text) FROM articles
                WHERE starts_with(id, ?)
                UNION ALL
                SELECT 'statement', id, article_id, content_text FROM statements WHERE starts_with(id, ?)
                UNION ALL
                SELECT 'event', id, article_id, trigger_text FROM events WHERE starts_with(id, ?))
            ORDER BY kind, id
            LIMIT ?
            """;
    private static final String RELATIONS = """
            SELECT a, b, date, precision, ab_1, ab_2, ab_3, ab_4, ba_1, ba_2, ba_3, ba_4,
                   mutual_1, mutual_2, mutual_3, mutual_4, CAST(net_goldstein AS VARCHAR), statements, sources
            FROM relations
            ORDER BY a, b, date, precision
            """;

    private final Connection connection;

    public Overview(Connection connection) {
        this.connection = connection;
    }

    /** How much there is. */
    public Counts counts() throws SQLException {
        Optional<PartialDate> first = published("published, published_precision LIMIT 1");
        Optional<PartialDate> last = published("published DESC, published_precision LIMIT 1");
        return Rows.list(
                        connection,
                        COUNTS,
                        cells -> new Counts(
                                cells.bigNumber(),
                                cells.bigNumber(),
                                cells.bigNumber(),
                                cells.bigNumber(),
                                cells.bigNumber(),
                                first,
                                last))
                .get(0);
    }

    /** The pairs with the most events, then statements. */
    public List<Dyad> dyads(int limit) throws SQLException {
        return Rows.list(
                connection,
                DYADS,
                cells -> new Dyad(cells.text(), cells.text(), cells.bigNumber(), cells.bigNumber()),
                limit);
    }

    /** Articles, events and statements whose identifier begins so; in this order, 100 at most. */
    public List<Found> find(String prefix) throws SQLException {
        return Rows.list(
                connection,
                FOUND,
                cells -> new Found(
                        Found.Kind.valueOf(cells.text().toUpperCase(Locale.ROOT)),
                        cells.text(),
                        cells.text(),
                        cells.text()),
                prefix,
                prefix,
                prefix,
                FOUND_LIMIT);
    }

    /** Hands on every day of every pair, by pair and day. */
    public void relationDays(Consumer<RelationDay> sink) throws SQLException {
        Rows.each(connection, RELATIONS, Overview::relationDay, sink);
    }

    private Optional<PartialDate> published(String order) throws SQLException {
        return Rows.list(connection, PUBLISHED + order, CellReader::date).stream()
                .findFirst()
                .flatMap(date -> date);
    }

    private static RelationDay relationDay(CellReader cells) throws SQLException {
        return new RelationDay(
                cells.text(),
                cells.text(),
                cells.date().orElseThrow(),
                quads(cells),
                quads(cells),
                quads(cells),
                new BigDecimal(cells.text()),
                cells.number(),
                cells.number());
    }

    private static Map<Quad, Integer> quads(CellReader cells) throws SQLException {
        Map<Quad, Integer> counts = new EnumMap<>(Quad.class);
        for (Quad quad : Quad.values()) {
            counts.put(quad, cells.number());
        }
        return counts;
    }
}
