package org.detente.record.query;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.detente.model.Copy;
import org.detente.record.rows.GroupRows;
import org.detente.record.rows.Rows;

/**
 * What the rows of a relation belong to.
 *
 * @param storyEventIds by an event's identifier that of its story event; an event that is not grouped yet has none
 * @param textIds by an article's identifier what it shares with its copies; as above
 * @param copyOf by an article's identifier the link to the text that it is most likely taken from, without passages
 */
public record Belonging(Map<String, String> storyEventIds, Map<String, String> textIds, Map<String, Copy> copyOf) {
    private static final String STORY_EVENTS =
            "SELECT event_id, story_event_id FROM reports WHERE event_id IN (SELECT unnest(CAST(? AS VARCHAR[])))";
    private static final String TEXTS =
            "SELECT article_id, text_id FROM placed WHERE article_id IN (SELECT unnest(CAST(? AS VARCHAR[])))";

    /** As the view copy_of, which ranks the links of all articles. */
    private static final String COPY_OF = """
            SELECT article_id, of_id, kind, similarity FROM copies
            WHERE article_id IN (SELECT unnest(CAST(? AS VARCHAR[])))
            QUALIFY row_number() OVER (
                PARTITION BY article_id
                ORDER BY list_position(['identical', 'reprint', 'edited', 'reworded', 'excerpt'], kind),
                         similarity DESC, of_id) = 1
            """;

    public Belonging {
        storyEventIds = Map.copyOf(storyEventIds);
        textIds = Map.copyOf(textIds);
        copyOf = Map.copyOf(copyOf);
    }

    /** The story event of an event; the event alone where it has none. */
    public String act(String eventId) {
        return storyEventIds.getOrDefault(eventId, eventId);
    }

    /** What an article shares with its copies; the article alone where it has none. */
    public String text(String articleId) {
        return textIds.getOrDefault(articleId, articleId);
    }

    /** The link to the text that an article is most likely taken from. */
    public Optional<Copy> copyOf(String articleId) {
        return Optional.ofNullable(copyOf.get(articleId));
    }

    /** What some events and articles belong to. */
    public static Belonging of(Connection connection, Collection<String> eventIds, Collection<String> articleIds)
            throws SQLException {
        return new Belonging(
                pairs(connection, STORY_EVENTS, eventIds),
                pairs(connection, TEXTS, articleIds),
                copyOf(connection, articleIds));
    }

    /** By an article's identifier the link to the text that it is most likely taken from, without passages. */
    public static Map<String, Copy> copyOf(Connection connection, Collection<String> articleIds) throws SQLException {
        Map<String, Copy> copyOf = new HashMap<>();
        Rows.each(
                connection,
                COPY_OF,
                cells -> {
                    String id = cells.text();
                    return GroupRows.copyOf(id, cells).orElseThrow();
                },
                copy -> copyOf.put(copy.articleId(), copy),
                connection.createArrayOf("VARCHAR", articleIds.toArray()));
        return copyOf;
    }

    private static Map<String, String> pairs(Connection connection, String sql, Collection<String> ids)
            throws SQLException {
        Map<String, String> pairs = new HashMap<>();
        Rows.each(
                connection,
                sql,
                cells -> Map.entry(cells.text(), cells.text()),
                pair -> pairs.put(pair.getKey(), pair.getValue()),
                connection.createArrayOf("VARCHAR", ids.toArray()));
        return pairs;
    }
}
