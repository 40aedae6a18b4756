package org.detente.record.query.ranking;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.detente.model.PartialDate;
import org.detente.record.rows.CellReader;
import org.detente.record.rows.Rows;

/** Answers which pairs of actors matter, from acts, so that copies and repetitions do not count. */
public final class PairRanking {
    /** Who acts on whom, or with whom where nobody is acted on; a row an act and pair. */
    private static final String PAIRS = """
            SELECT DISTINCT id, least(s, t) AS a, greatest(s, t) AS b
            FROM (
                SELECT id, unnest(source) AS s, CASE WHEN len(target) = 0 THEN source ELSE target END AS others
                FROM story_events
                WHERE status <> 'background' AND %s
            ), unnest(others) AS other(t)
            WHERE s <> t
            """;

    /**
     * What is done weighs twice what is said, conflict twice cooperation; a day that is not known weighs nothing. A small part
     * fades over years, so that a relation of long standing comes before a passing mention.
     */
    private static final String RANKED = """
            SELECT a, b, count(*) AS n, max(day) AS last, 'day',
                   sum(coalesce(
                       list_extract([1, 2, 2, 4], quad)
                       * (pow(0.5, date_diff('day', day, last_day) / 30.0)
                          + 0.05 * pow(0.5, date_diff('day', day, last_day) / 365.0)), 0)) AS weight
            FROM (SELECT a, b, quad, day FROM acts WHERE status <> 'background'),
                 (SELECT max(published) AS last_day FROM articles)
            GROUP BY a, b
            ORDER BY weight DESC, n DESC, a, b
            """;

    private static final String NEWS = """
            SELECT a, b, count(*)
            FROM (%s)
            GROUP BY a, b
            ORDER BY a, b
            """.formatted(PAIRS.formatted("""
                    id IN (
                        SELECT r.story_event_id FROM placed p JOIN reports r ON r.article_id = p.article_id
                        WHERE p.number > ?)
                    AND id NOT IN (
                        SELECT r.story_event_id FROM placed p JOIN reports r ON r.article_id = p.article_id
                        WHERE p.number <= ?)"""));

    private final Connection connection;

    public PairRanking(Connection connection) {
        this.connection = connection;
    }

    /** Every pair, the weightiest first. */
    public List<RankedPair> pairs() throws SQLException {
        return Rows.list(connection, RANKED, PairRanking::pair);
    }

    /** The acts that only articles with a higher number tell of. */
    public List<PairNews> newsAfter(int number) throws SQLException {
        return Rows.list(
                connection, NEWS, cells -> new PairNews(cells.text(), cells.text(), cells.bigNumber()), number, number);
    }

    private static RankedPair pair(CellReader cells) throws SQLException {
        String a = cells.text();
        String b = cells.text();
        long acts = cells.bigNumber();
        Optional<LocalDate> last = cells.date().flatMap(PartialDate::day);
        return new RankedPair(a, b, acts, last, cells.decimal());
    }
}
