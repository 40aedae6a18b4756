package org.detente.record.rows;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.detente.model.Article;
import org.detente.model.Credit;
import org.detente.model.Event;
import org.detente.model.EventType;
import org.detente.model.Mention;
import org.detente.model.Published;
import org.detente.model.Statement;
import org.detente.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * One of the tables that articles are kept in.
 *
 * @param name the table's name
 * @param articleId the column that says to which article a row belongs
 * @param order columns that put the rows into the order of articles and, within an article, of the text
 * @param reader reads {@code name.*}
 */
public record Table<T>(String name, String articleId, String order, RowReader<T> reader) {
    public static final Table<Article> ARTICLES = new Table<>("articles", "id", "id", Table::article);
    public static final Table<Mention> MENTIONS =
            new Table<>("mentions", "article_id", "article_id, position", CellReader::mention);
    public static final Table<Statement> STATEMENTS =
            new Table<>("statements", "article_id", "article_id, position", Table::statement);
    public static final Table<Event> EVENTS = new Table<>("events", "article_id", "article_id, position", Table::event);

    public Table {
        Objects.requireNonNull(name);
        Objects.requireNonNull(articleId);
        Objects.requireNonNull(order);
        Objects.requireNonNull(reader);
    }

    /** Hands on every row in order. */
    public void each(Connection connection, Consumer<? super T> sink) throws SQLException {
        Rows.each(connection, "SELECT * FROM " + name + " ORDER BY " + order, reader, sink);
    }

    /** The rows of one article in order. */
    public List<T> ofArticle(Connection connection, String id) throws SQLException {
        String sql = "SELECT * FROM " + name + " WHERE " + articleId + " = ? ORDER BY " + order;
        return Rows.list(connection, sql, reader, id);
    }

    /** The rows of some articles in order. */
    public List<T> ofArticles(Connection connection, Collection<String> ids) throws SQLException {
        String sql = "SELECT * FROM " + name + " WHERE " + articleId
                + " IN (SELECT unnest(CAST(? AS VARCHAR[]))) ORDER BY " + order;
        return Rows.list(connection, sql, reader, connection.createArrayOf("VARCHAR", ids.toArray()));
    }

    private static Article article(CellReader cells) throws SQLException {
        String id = cells.text();
        Optional<String> url = cells.optionalText();
        Optional<String> outlet = cells.optionalText();
        Optional<String> title = cells.optionalText();
        Optional<String> byline = cells.optionalText();
        Optional<Published> published = published(cells);
        Optional<String> language = cells.optionalText();
        String text = cells.text();
        String sha256 = cells.text();
        List<Credit> credits = credits(cells);
        Optional<Instant> time = cells.moment();
        return new Article(
                id, url, outlet, title, byline, published.map(p -> p.at(time)), language, text, sha256, credits);
    }

    private static Optional<Published> published(CellReader cells) throws SQLException {
        var date = cells.date();
        var basis = cells.optionalText();
        return date.map(d -> new Published(d, CellReader.constant(Published.Basis.class, basis.orElseThrow())));
    }

    private static List<Credit> credits(CellReader cells) throws SQLException {
        List<Credit> credits = new ArrayList<>();
        for (Object struct : cells.list()) {
            @Nullable Object[] fields = ((java.sql.Struct) struct).getAttributes();
            credits.add(new Credit(
                    CellReader.some(fields, 0),
                    CellReader.constant(Credit.Kind.class, CellReader.some(fields, 1)),
                    CellReader.some(fields, 2)));
        }
        return credits;
    }

    private static Statement statement(CellReader cells) throws SQLException {
        String id = cells.text();
        String articleId = cells.text();
        cells.number();
        return new Statement(
                id,
                articleId,
                cells.optionalActorPhrase(),
                cells.phrase(),
                cells.phrase(),
                cells.phrases(),
                cells.flag(),
                cells.optionalText(),
                cells.optionalActorPhrase(),
                cells.date());
    }

    private static Event event(CellReader cells) throws SQLException {
        String id = cells.text();
        String articleId = cells.text();
        cells.number();
        EventType type = EventType.valueOf(cells.text());
        Optional<String> mode = cells.optionalText();
        List<String> contexts = cells.texts();
        cells.number();
        Event event = new Event(
                id,
                articleId,
                type,
                mode,
                contexts,
                cells.optionalText(),
                cells.optionalDecimal(),
                cells.participants(),
                cells.participants(),
                cells.phrase(),
                cells.constant(Status.class),
                cells.optionalText(),
                cells.date(),
                cells.place(),
                cells.decimal(),
                cells.text());
        return cells.weighed(event.place()).map(event::withPlace).orElse(event);
    }
}
