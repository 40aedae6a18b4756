package org.detente.record.query;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.detente.model.Article;
import org.detente.model.Event;
import org.detente.model.Statement;
import org.detente.record.rows.CellReader;
import org.detente.record.rows.RowReader;
import org.detente.record.rows.Rows;
import org.detente.record.rows.Table;

/** Answers {@link RelationQuery}. */
public final class RelationFinder {
    private static final String EVENTS = """
            SELECT r.*, d.first_day, d.precision, d.date_basis
            FROM event_pairs p JOIN events r ON r.id = p.event_id JOIN event_dates d ON d.event_id = r.id
            WHERE p.a = least(?, ?) AND p.b = greatest(?, ?)
            """;
    private static final String STATEMENTS = """
            SELECT r.*, d.first_day, d.precision, d.date_basis
            FROM statement_pairs p JOIN statements r ON r.id = p.statement_id
            JOIN statement_dates d ON d.statement_id = r.id
            WHERE p.a = least(?, ?) AND p.b = greatest(?, ?)
            """;
    private static final String ORDER = " ORDER BY d.first_day NULLS LAST, d.precision, r.article_id, r.position";
    private static final String ARTICLES = """
            SELECT * FROM articles WHERE id IN (SELECT unnest(CAST(? AS VARCHAR[])))
            ORDER BY published NULLS LAST, published_precision, id
            """;

    private final Connection connection;

    public RelationFinder(Connection connection) {
        this.connection = connection;
    }

    /** What is known about the two actors. */
    public Relation find(RelationQuery query) throws SQLException {
        List<Dated<Event>> events = rows(query, EVENTS, Table.EVENTS);
        List<Dated<Statement>> statements = rows(query, STATEMENTS, Table.STATEMENTS);
        Set<String> ids = new TreeSet<>();
        events.forEach(event -> ids.add(event.row().articleId()));
        statements.forEach(statement -> ids.add(statement.row().articleId()));
        List<Article> articles = Rows.list(
                connection, ARTICLES, Table.ARTICLES.reader(), connection.createArrayOf("VARCHAR", ids.toArray()));
        return new Relation(query, events, statements, articles);
    }

    private <T> List<Dated<T>> rows(RelationQuery query, String select, Table<T> table) throws SQLException {
        List<Object> parameters = new ArrayList<>(List.of(query.codeA(), query.codeB(), query.codeA(), query.codeB()));
        StringBuilder sql = new StringBuilder(select);
        query.from().ifPresent(day -> {
            sql.append(" AND d.last_day >= ?");
            parameters.add(day);
        });
        query.to().ifPresent(day -> {
            sql.append(" AND d.first_day <= ?");
            parameters.add(day);
        });
        return Rows.list(connection, sql.append(ORDER).toString(), dated(table.reader()), parameters.toArray());
    }

    private static <T> RowReader<Dated<T>> dated(RowReader<T> reader) {
        return cells -> new Dated<>(reader.read(cells), cells.date(), basis(cells));
    }

    private static Dated.Basis basis(CellReader cells) throws SQLException {
        return cells.optionalText()
                .map(name -> Dated.Basis.valueOf(name.toUpperCase(Locale.ROOT)))
                .orElse(Dated.Basis.UNKNOWN);
    }
}
