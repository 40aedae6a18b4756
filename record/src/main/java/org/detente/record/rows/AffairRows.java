package org.detente.record.rows;

import java.sql.SQLException;
import java.sql.Struct;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.detente.model.Demand;
import org.detente.model.Evidence;
import org.detente.model.Instrument;
import org.detente.model.InstrumentKind;
import org.detente.model.InstrumentStatus;
import org.detente.model.Meeting;
import org.detente.model.MeetingStatus;
import org.detente.model.PartialDate;
import org.detente.model.Phrase;
import org.detente.model.ReplyStatus;
import org.detente.model.Span;
import org.detente.model.Told;
import org.jspecify.annotations.Nullable;

/** Reads rows of the tables that {@link AffairWriter} fills. */
public final class AffairRows {
    private AffairRows() {}

    /** A row of {@code meetings}. */
    public static Meeting meeting(CellReader cells) throws SQLException {
        String id = cells.text();
        List<String> parties = cells.texts();
        Optional<String> forum = cells.optionalText();
        Optional<String> topic = cells.optionalText();
        Optional<PartialDate> date = cells.date();
        var place = cells.place();
        cells.text(); // the status follows from the history
        List<Told<MeetingStatus>> history = history(cells, MeetingStatus.class);
        return new Meeting(id, parties, forum, topic, date, cells.weighed(place), history);
    }

    /** A row of {@code instruments}. */
    public static Instrument instrument(CellReader cells) throws SQLException {
        String id = cells.text();
        String name = cells.text();
        boolean known = cells.flag();
        InstrumentKind kind = cells.constant(InstrumentKind.class);
        List<String> parties = cells.texts();
        cells.text();
        return new Instrument(id, name, known, kind, parties, history(cells, InstrumentStatus.class));
    }

    /** A row of {@code demands}. */
    public static Demand demand(CellReader cells) throws SQLException {
        String id = cells.text();
        List<String> by = cells.texts();
        List<String> to = cells.texts();
        String content = cells.text();
        Optional<PartialDate> date = cells.date();
        cells.text();
        List<String> repliedBy = cells.texts();
        Optional<String> link = cells.optionalText();
        List<Told<ReplyStatus>> replies = history(cells, ReplyStatus.class);
        List<Evidence> evidence = new ArrayList<>();
        for (Object struct : cells.list()) {
            evidence.add(evidence(((Struct) struct).getAttributes(), 0));
        }
        return new Demand(id, by, to, content, date, replies, repliedBy, link, evidence);
    }

    private static <S extends Enum<S>> List<Told<S>> history(CellReader cells, Class<S> type) throws SQLException {
        List<Told<S>> history = new ArrayList<>();
        for (Object struct : cells.list()) {
            @Nullable Object[] fields = ((Struct) struct).getAttributes();
            history.add(new Told<>(
                    CellReader.constant(type, CellReader.some(fields, 0)),
                    date(fields[1]),
                    date(fields[2]),
                    evidence(fields, 3)));
        }
        return history;
    }

    private static Optional<PartialDate> date(@Nullable Object field) {
        return Optional.ofNullable((String) field).map(PartialDate::parse);
    }

    private static Evidence evidence(@Nullable Object[] fields, int at) {
        Span span = new Span(
                (Integer) Objects.requireNonNull(fields[at + 2]), (Integer) Objects.requireNonNull(fields[at + 3]));
        return new Evidence(CellReader.some(fields, at), new Phrase(CellReader.some(fields, at + 1), span));
    }
}
