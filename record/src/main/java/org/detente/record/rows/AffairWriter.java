package org.detente.record.rows;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.detente.model.Demand;
import org.detente.model.Evidence;
import org.detente.model.Instrument;
import org.detente.model.Meeting;
import org.detente.model.PartialDate;
import org.detente.model.Phrase;
import org.detente.model.Told;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * Appends meetings, instruments and demands to their tables, within the transaction that the connection has begun.
 *
 * <p>Rows are in the tables when this is closed.
 */
public final class AffairWriter implements AutoCloseable {
    private final CellWriter meetings;
    private final CellWriter instruments;
    private final CellWriter demands;

    public AffairWriter(DuckDBConnection connection) throws SQLException {
        meetings = new CellWriter(connection, "meetings");
        instruments = new CellWriter(connection, "instruments");
        demands = new CellWriter(connection, "demands");
    }

    public void add(Meeting meeting) throws SQLException {
        meetings.row()
                .text(meeting.id())
                .texts(meeting.parties())
                .text(meeting.forum())
                .text(meeting.topic())
                .date(meeting.date())
                .place(meeting.place())
                .lower(meeting.status())
                .structs(history(meeting.history()))
                .weighed(meeting.place())
                .end();
    }

    public void add(Instrument instrument) throws SQLException {
        instruments
                .row()
                .text(instrument.id())
                .text(instrument.name())
                .flag(instrument.known())
                .lower(instrument.kind())
                .texts(instrument.parties())
                .lower(instrument.status())
                .structs(history(instrument.history()))
                .end();
    }

    public void add(Demand demand) throws SQLException {
        demands.row()
                .text(demand.id())
                .texts(demand.by())
                .texts(demand.to())
                .text(demand.content())
                .date(demand.date())
                .lower(demand.reply())
                .texts(demand.repliedBy())
                .text(demand.link())
                .structs(history(demand.replies()))
                .structs(demand.evidence().stream().map(AffairWriter::struct).toList())
                .end();
    }

    @Override
    public void close() throws SQLException {
        meetings.close();
        instruments.close();
        demands.close();
    }

    private static <S extends Enum<S>> List<List<@Nullable Object>> history(List<Told<S>> history) {
        return history.stream().map(AffairWriter::struct).toList();
    }

    private static List<@Nullable Object> struct(Told<?> told) {
        Phrase words = told.evidence().words();
        return Arrays.asList(
                CellWriter.lowerCase(told.status()),
                told.since().map(PartialDate::toString).orElse(null),
                told.reported().map(PartialDate::toString).orElse(null),
                told.evidence().articleId(),
                words.text(),
                words.span().start(),
                words.span().end());
    }

    private static List<@Nullable Object> struct(Evidence evidence) {
        Phrase words = evidence.words();
        return Arrays.asList(
                evidence.articleId(),
                words.text(),
                words.span().start(),
                words.span().end());
    }
}
