package org.detente.record.query;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.detente.model.Article;
import org.detente.model.Copy;
import org.detente.model.Demand;
import org.detente.model.Instrument;
import org.detente.model.Meeting;
import org.detente.model.StoryEvent;
import org.detente.record.rows.AffairRows;
import org.detente.record.rows.GroupRows;
import org.detente.record.rows.Rows;
import org.detente.record.rows.Table;

/** Answers questions about what belongs together. */
public final class Grouped {
    private static final String ARTICLES = """
            SELECT a.*, p.story_id, c.of_id, c.kind, c.similarity
            FROM articles a
            LEFT JOIN placed p ON p.article_id = a.id
            LEFT JOIN copy_of c ON c.article_id = a.id
            ORDER BY a.id
            """;
    private static final String EVENTS = """
            SELECT e.*, r.story_event_id
            FROM events e
            LEFT JOIN reports r ON r.article_id = e.article_id AND r.event_id = e.id
            ORDER BY e.article_id, e.position
            """;

    private static final String ARTICLES_OF =
            "SELECT * FROM articles WHERE id IN (SELECT unnest(CAST(? AS VARCHAR[]))) ORDER BY id";

    private static final String COPIES_OF = """
            SELECT * FROM copies
            WHERE article_id IN (SELECT unnest(CAST(? AS VARCHAR[]))) OR of_id IN (SELECT unnest(CAST(? AS VARCHAR[])))
            ORDER BY article_id, of_id
            """;

    private final Connection connection;

    public Grouped(Connection connection) {
        this.connection = connection;
    }

    /** Hands on every article, by identifier. */
    public void articles(Consumer<GroupedArticle> sink) throws SQLException {
        Rows.each(
                connection,
                ARTICLES,
                cells -> {
                    Article article = Table.ARTICLES.reader().read(cells);
                    return new GroupedArticle(article, cells.optionalText(), GroupRows.copyOf(article.id(), cells));
                },
                sink);
    }

    /** Articles by their identifiers, in this order; those that are not known are left out. */
    public List<Article> articles(Collection<String> ids) throws SQLException {
        return Rows.list(
                connection, ARTICLES_OF, Table.ARTICLES.reader(), connection.createArrayOf("VARCHAR", ids.toArray()));
    }

    /** Hands on every event, by article and in the order of the text. */
    public void events(Consumer<GroupedEvent> sink) throws SQLException {
        Rows.each(
                connection,
                EVENTS,
                cells -> new GroupedEvent(Table.EVENTS.reader().read(cells), cells.optionalText()),
                sink);
    }

    /** Hands on every link between copies, the later article first, by their identifiers. */
    public void copies(Consumer<Copy> sink) throws SQLException {
        Rows.each(connection, "SELECT * FROM copies ORDER BY article_id, of_id", GroupRows::copy, sink);
    }

    /** The links between some articles, and between these and others. */
    public List<Copy> copies(Collection<String> articleIds) throws SQLException {
        Array ids = connection.createArrayOf("VARCHAR", articleIds.toArray());
        return Rows.list(connection, COPIES_OF, GroupRows::copy, ids, ids);
    }

    /** Hands on every story event, by identifier. */
    public void storyEvents(Consumer<StoryEvent> sink) throws SQLException {
        Rows.each(connection, "SELECT * FROM story_events ORDER BY id", GroupRows::storyEvent, sink);
    }

    /** Hands on every meeting, by identifier. */
    public void meetings(Consumer<Meeting> sink) throws SQLException {
        Rows.each(connection, "SELECT * FROM meetings ORDER BY id", AffairRows::meeting, sink);
    }

    /** Hands on every instrument, by identifier. */
    public void instruments(Consumer<Instrument> sink) throws SQLException {
        Rows.each(connection, "SELECT * FROM instruments ORDER BY id", AffairRows::instrument, sink);
    }

    /** Hands on every demand, by identifier. */
    public void demands(Consumer<Demand> sink) throws SQLException {
        Rows.each(connection, "SELECT * FROM demands ORDER BY id", AffairRows::demand, sink);
    }
}
