package org.detente.record.query;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.detente.model.Article;
import org.detente.model.Event;
import org.detente.model.Statement;
import org.detente.record.group.StandingAffairs;
import org.detente.record.rows.AffairRows;
import org.detente.record.rows.Rows;
import org.detente.record.rows.Table;

/** Answers {@link RelationQuery}. */
public final class RelationFinder {
    private static final String EVENTS = """
            SELECT r.*, d.first_day, d.precision, d.date_basis
            FROM event_pairs d JOIN events r ON r.id = d.event_id
            WHERE d.a = least(?, ?) AND d.b = greatest(?, ?)
            """;
    private static final String STATEMENTS = """
            SELECT r.*, d.first_day, d.precision, d.date_basis
            FROM statement_pairs d JOIN statements r ON r.id = d.statement_id
            WHERE d.a = least(?, ?) AND d.b = greatest(?, ?)
            """;
    private static final String ORDER = " ORDER BY d.first_day NULLS LAST, d.precision, r.article_id, r.position";
    private static final String ARTICLES = """
            SELECT * FROM articles WHERE id IN (SELECT unnest(CAST(? AS VARCHAR[])))
            ORDER BY published NULLS LAST, published_precision, id
            """;

    private static final String MEETINGS =
            "SELECT * FROM meetings WHERE list_has_all(parties, CAST(? AS VARCHAR[])) ORDER BY date NULLS LAST, id";
    private static final String INSTRUMENTS =
            "SELECT * FROM instruments WHERE list_has_all(parties, CAST(? AS VARCHAR[])) ORDER BY name, id";
    private static final String DEMANDS =
            "SELECT * FROM demands WHERE (list_contains(asked_by, ?) AND list_contains(asked_of, ?))"
                    + " OR (list_contains(asked_by, ?) AND list_contains(asked_of, ?)) ORDER BY date NULLS LAST, id";

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
        StandingAffairs affairs = affairs(query);
        ids.addAll(affairs.articleIds());
        List<Article> articles = Rows.list(connection, ARTICLES, Table.ARTICLES.reader(), texts(ids));
        List<String> eventIds = events.stream().map(event -> event.row().id()).toList();
        return new Relation(query, events, statements, articles, Belonging.of(connection, eventIds, ids), affairs);
    }

    private StandingAffairs affairs(RelationQuery query) throws SQLException {
        Array both = texts(List.of(query.codeA(), query.codeB()));
        String a = query.codeA();
        String b = query.codeB();
        return new StandingAffairs(
                Rows.list(connection, MEETINGS, AffairRows::meeting, both),
                Rows.list(connection, INSTRUMENTS, AffairRows::instrument, both),
                Rows.list(connection, DEMANDS, AffairRows::demand, a, b, b, a));
    }

    private Array texts(Collection<String> texts) throws SQLException {
        return connection.createArrayOf("VARCHAR", texts.toArray());
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
        return Rows.list(connection, sql.append(ORDER).toString(), Dated.reader(table.reader()), parameters.toArray());
    }
}
