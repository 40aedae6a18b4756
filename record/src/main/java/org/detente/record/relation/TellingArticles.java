package org.detente.record.relation;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.model.Status;
import org.detente.record.rows.CellReader;
import org.detente.record.rows.Rows;

/**
 * The articles that tell something of a relation, counted in one go.
 *
 * @param articles how many, those that tell standing affairs only too
 * @param outlets outlets of these
 * @param first the earliest publication date of these
 * @param last the latest
 * @param statements statements of the relation
 * @param since the earliest publication of the newest articles, where all of them are dated
 * @param newest articles of events and statements, the latest first, as many as anybody may ask for
 */
record TellingArticles(
        long articles,
        long outlets,
        Optional<String> first,
        Optional<String> last,
        long statements,
        Optional<LocalDate> since,
        List<String> newest) {
    private static final int MOST = 200;
    private static final String COLUMNS = "SELECT article_id, outlet, published, published_precision AS precision, ";

    /** The date of publication of an article as it is written. */
    private static final String WRITTEN = """
            CASE precision WHEN 'year' THEN strftime(published, '%Y')
                           WHEN 'month' THEN strftime(published, '%Y-%m')
                           ELSE CAST(published AS VARCHAR) END
            """;

    /** Days are written once each, not for every row of them. */
    private static final String ARTICLES = """
            articles AS MATERIALIZED (
                SELECT article_id, any_value(outlet) AS outlet, any_value(published) AS published, any_value(precision) AS precision,
                       bool_or(row) AS row, sum(said) AS said
                FROM rows GROUP BY article_id
            ), days AS (
                SELECT DISTINCT %s AS day FROM (SELECT DISTINCT published, precision FROM articles)
            ), newest AS MATERIALIZED (
                SELECT article_id, published FROM articles WHERE row ORDER BY published DESC NULLS LAST, article_id LIMIT %d
            )
            SELECT count(*), count(DISTINCT outlet), (SELECT min(day) FROM days), (SELECT max(day) FROM days), coalesce(sum(said), 0),
                   (SELECT CASE WHEN bool_and(published IS NOT NULL) THEN min(published) END FROM newest),
                   (SELECT coalesce(string_agg(article_id, chr(10) ORDER BY published DESC NULLS LAST, article_id), '') FROM newest)
            FROM articles
            """.formatted(WRITTEN, MOST);

    static TellingArticles of(Connection connection, Scope scope, Affairs affairs) throws SQLException {
        String rows = COLUMNS + "true AS row, 0 AS said FROM " + scope.in("event_pairs")
                + " UNION ALL "
                + COLUMNS + "true, 1 FROM " + scope.in("statement_pairs")
                + " UNION ALL "
                + "SELECT id, outlet, published, published_precision, false, 0 FROM articles WHERE id IN ("
                + affairs.articleIds() + ")";
        String sql = "WITH rows AS (" + rows + ")," + ARTICLES;
        return Rows.list(connection, sql, TellingArticles::read, scope.parameters(2, affairs.parameters()))
                .get(0);
    }

    /** With what is counted of acts. */
    RelationFigures figures(ActTotals acts) {
        return new RelationFigures(
                articles,
                outlets,
                first,
                last,
                acts.acts(EnumSet.allOf(Status.class)),
                acts.reports(),
                acts.acts(Set.of(Status.BACKGROUND)),
                acts.acts(Set.of(Status.DENIED)),
                statements);
    }

    /** The latest articles, 200 at most. */
    List<String> latest(int most) {
        return newest.stream().limit(most).toList();
    }

    private static TellingArticles read(CellReader cells) throws SQLException {
        return new TellingArticles(
                cells.bigNumber(),
                cells.bigNumber(),
                cells.optionalText(),
                cells.optionalText(),
                cells.bigNumber(),
                cells.optionalDay(),
                cells.text().lines().toList());
    }
}
