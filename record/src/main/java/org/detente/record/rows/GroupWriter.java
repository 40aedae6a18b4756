package org.detente.record.rows;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.detente.model.Copy;
import org.detente.model.Passage;
import org.detente.model.StoryAccount;
import org.detente.model.StoryEvent;
import org.detente.model.StoryMember;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * Appends copies, stories and story events to their tables, within the transaction that the connection has begun.
 *
 * <p>Rows are in the tables when this is closed.
 */
public final class GroupWriter implements AutoCloseable {
    private final CellWriter copies;
    private final CellWriter placed;
    private final CellWriter reports;
    private final CellWriter storyEvents;

    public GroupWriter(DuckDBConnection connection) throws SQLException {
        copies = new CellWriter(connection, "copies");
        placed = new CellWriter(connection, "placed");
        reports = new CellWriter(connection, "reports");
        storyEvents = new CellWriter(connection, "story_events");
    }

    public void add(Copy copy) throws SQLException {
        copies.row()
                .text(copy.articleId())
                .text(copy.ofId())
                .lower(copy.kind())
                .number(copy.similarity())
                .structs(copy.passages().stream().map(GroupWriter::struct).toList())
                .end();
    }

    /**
     * Appends where an article was placed.
     *
     * @param number of the article
     * @param textId what it shares with its copies
     */
    public void add(StoryMember member, int number, String textId) throws SQLException {
        placed.row()
                .number(number)
                .text(member.articleId())
                .text(member.storyId())
                .text(textId)
                .lower(member.basis())
                .text(member.nextTo())
                .number(member.likeness())
                .end();
    }

    /** Appends that an event is a report of a story event. */
    public void add(String eventId, String articleId, String storyEventId) throws SQLException {
        reports.row().text(eventId).text(articleId).text(storyEventId).end();
    }

    public void add(StoryEvent event) throws SQLException {
        storyEvents
                .row()
                .text(event.id())
                .text(event.type().name())
                .number(event.type().quad().number())
                .texts(event.source())
                .texts(event.target())
                .date(event.date())
                .date(event.reported())
                .place(event.place())
                .texts(event.articles())
                .texts(event.outlets())
                .number(event.copies())
                .lower(event.status())
                .flag(event.denied())
                .structs(event.accounts().stream().map(GroupWriter::struct).toList())
                .weighed(event.place())
                .end();
    }

    @Override
    public void close() throws SQLException {
        copies.close();
        placed.close();
        reports.close();
        storyEvents.close();
    }

    private static List<@Nullable Object> struct(Passage passage) {
        return Arrays.asList(
                passage.span().start(),
                passage.span().end(),
                passage.ofSpan().start(),
                passage.ofSpan().end());
    }

    private static List<@Nullable Object> struct(StoryAccount account) {
        return Arrays.asList(
                account.by().orElse(null), account.claimed(), CellWriter.lowerCase(account.status()), account.events());
    }
}
