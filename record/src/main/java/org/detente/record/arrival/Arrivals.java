package org.detente.record.arrival;

import java.sql.Array;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.detente.record.group.StandingAffairs;
import org.detente.record.rows.AffairRows;
import org.detente.record.rows.Rows;
import org.duckdb.DuckDBConnection;

/**
 * Articles by the order in which the record took them, numbered from 1; see {@link org.detente.record.Record#arrivals}.
 *
 * <p>No article is ever taken away or changed, nor are its statements and events, so that whoever knows the first {@code n} of a record needs
 * only those after {@code n}. A record that was made anew in the same folder is told by another {@link #digest}. Standing affairs do change:
 * with the articles that are grouped, which {@link #groupedBetween} names.
 */
public final class Arrivals {
    private static final String LAST = "SELECT coalesce(max(rowid) + 1, 0) FROM articles";
    private static final String IDS = "SELECT id FROM articles WHERE rowid >= ? AND rowid < ? ORDER BY rowid";
    private static final String NUMBERS =
            "SELECT id, rowid + 1 FROM articles WHERE id IN (SELECT unnest(CAST(? AS VARCHAR[])))";
    private static final String READINGS =
            "SELECT articles, strftime(read_at, '%Y-%m-%dT%H:%M:%SZ') FROM readings ORDER BY read_at";

    private static final String GROUPED =
            "SELECT article_id FROM placed WHERE number > ? AND number <= ? ORDER BY number";
    private static final String DIGEST = """
            WITH came AS (SELECT id FROM articles WHERE rowid >= ? AND rowid < ?)
            SELECT count(*), CAST(coalesce(bit_xor(h), 0) AS VARCHAR) FROM (
              SELECT hash(id, url, outlet, title, published, language, sha256, length(text)) AS h
              FROM articles WHERE id IN (FROM came)
              UNION ALL
              SELECT hash(id, article_id, speaker_code, speaker_name, content_start, content_end, date)
              FROM statements WHERE article_id IN (FROM came)
              UNION ALL
              SELECT hash(id, article_id, type, status, source, target, date)
              FROM events WHERE article_id IN (FROM came))
            """;
    private static final String TOLD_BY = """
            SELECT * FROM %1$s WHERE id IN (
              SELECT id FROM (SELECT id, unnest(%2$s) AS told FROM %1$s)
              WHERE told IN (SELECT unnest(CAST(? AS VARCHAR[]))))
            ORDER BY id
            """;
    private static final String MEETINGS = TOLD_BY.formatted("meetings", "[h.article_id FOR h IN history]");
    private static final String INSTRUMENTS = TOLD_BY.formatted("instruments", "[h.article_id FOR h IN history]");
    private static final String DEMANDS = TOLD_BY.formatted(
            "demands", "list_concat([h.article_id FOR h IN replies], [h.article_id FOR h IN evidence])");

    private final DuckDBConnection connection;

    /** The arrivals of a database. */
    public Arrivals(DuckDBConnection connection) {
        this.connection = connection;
    }

    /** The number of the last article; 0 for an empty record. */
    public long last() throws SQLException {
        return Rows.list(connection, LAST, cells -> cells.bigNumber()).get(0);
    }

    /** When articles were added, by the number of the last one then; empty for what an earlier version read. */
    public NavigableMap<Long, Instant> times() throws SQLException {
        NavigableMap<Long, Instant> times = new TreeMap<>();
        Rows.each(
                connection,
                READINGS,
                cells -> Map.entry(cells.bigNumber(), Instant.parse(cells.text())),
                reading -> times.putIfAbsent(reading.getKey(), reading.getValue()));
        return times;
    }

    /** The identifiers of the articles after a number up to another. */
    public List<String> between(long after, long upTo) throws SQLException {
        return Rows.list(connection, IDS, cells -> cells.text(), after, upTo);
    }

    /** The numbers of some articles, by identifier; who is not there is left out. */
    public Map<String, Long> numbers(Collection<String> articleIds) throws SQLException {
        Map<String, Long> numbers = new HashMap<>();
        Rows.each(
                connection,
                NUMBERS,
                cells -> numbers.put(cells.text(), cells.bigNumber()),
                ignored -> {},
                texts(articleIds));
        return numbers;
    }

    /** What the articles after a number up to another come to, with their statements and events. */
    public Digest digest(long after, long upTo) throws SQLException {
        return Rows.list(
                        connection,
                        DIGEST,
                        cells -> new Digest(cells.bigNumber(), Long.parseUnsignedLong(cells.text())),
                        after,
                        upTo)
                .get(0);
    }

    /** The identifiers of the articles that were grouped after one up to another; these have numbers of their own. */
    public List<String> groupedBetween(int after, int upTo) throws SQLException {
        return Rows.list(connection, GROUPED, cells -> cells.text(), after, upTo);
    }

    /** The affairs that some articles tell of, as they stand now. */
    public StandingAffairs affairsToldBy(Collection<String> articleIds) throws SQLException {
        Array ids = texts(articleIds);
        return new StandingAffairs(
                Rows.list(connection, MEETINGS, AffairRows::meeting, ids),
                Rows.list(connection, INSTRUMENTS, AffairRows::instrument, ids),
                Rows.list(connection, DEMANDS, AffairRows::demand, ids));
    }

    private Array texts(Collection<String> texts) throws SQLException {
        return connection.createArrayOf("VARCHAR", texts.toArray());
    }
}
