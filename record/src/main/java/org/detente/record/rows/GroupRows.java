package org.detente.record.rows;

import java.sql.Array;
import java.sql.SQLException;
import java.sql.Struct;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.detente.model.Copy;
import org.detente.model.CopyKind;
import org.detente.model.EventType;
import org.detente.model.PartialDate;
import org.detente.model.Passage;
import org.detente.model.Place;
import org.detente.model.Span;
import org.detente.model.Status;
import org.detente.model.StoryAccount;
import org.detente.model.StoryEvent;
import org.jspecify.annotations.Nullable;

/** Reads rows of the tables that {@link GroupWriter} fills. */
public final class GroupRows {
    private GroupRows() {}

    /** A row of {@code copies}. */
    public static Copy copy(CellReader cells) throws SQLException {
        return new Copy(
                cells.text(), cells.text(), cells.constant(CopyKind.class), cells.decimal(), passages(cells.list()));
    }

    /** Three cells of {@code copy_of} beside an article: the other article, kind and similarity. */
    public static Optional<Copy> copyOf(String articleId, CellReader cells) throws SQLException {
        Optional<String> of = cells.optionalText();
        Optional<CopyKind> kind = cells.optionalText().map(k -> CellReader.constant(CopyKind.class, k));
        double similarity = cells.decimal();
        return of.map(id -> new Copy(articleId, id, kind.orElseThrow(), similarity, List.of()));
    }

    /** A row of {@code story_events}. */
    public static StoryEvent storyEvent(CellReader cells) throws SQLException {
        String id = cells.text();
        EventType type = EventType.valueOf(cells.text());
        cells.number();
        List<String> source = cells.texts();
        List<String> target = cells.texts();
        Optional<PartialDate> date = cells.date();
        Optional<PartialDate> reported = cells.date();
        Optional<Place> place = cells.place();
        List<String> articles = cells.texts();
        List<String> outlets = cells.texts();
        int copies = cells.number();
        Status status = cells.constant(Status.class);
        boolean denied = cells.flag();
        List<StoryAccount> accounts = accounts(cells.list());
        return new StoryEvent(
                id,
                type,
                source,
                target,
                date,
                reported,
                cells.weighed(place),
                articles,
                outlets,
                copies,
                status,
                denied,
                accounts);
    }

    private static List<Passage> passages(Object[] structs) throws SQLException {
        List<Passage> passages = new ArrayList<>();
        for (Object struct : structs) {
            @Nullable Object[] cells = ((Struct) struct).getAttributes();
            passages.add(new Passage(span(cells, 0), span(cells, 2)));
        }
        return passages;
    }

    private static Span span(@Nullable Object[] cells, int at) {
        return new Span((Integer) Objects.requireNonNull(cells[at]), (Integer) Objects.requireNonNull(cells[at + 1]));
    }

    private static List<StoryAccount> accounts(Object[] structs) throws SQLException {
        List<StoryAccount> accounts = new ArrayList<>();
        for (Object struct : structs) {
            @Nullable Object[] cells = ((Struct) struct).getAttributes();
            Object[] events = (Object[]) ((Array) Objects.requireNonNull(cells[3])).getArray();
            accounts.add(new StoryAccount(
                    Optional.ofNullable((String) cells[0]),
                    (Boolean) Objects.requireNonNull(cells[1]),
                    CellReader.constant(Status.class, CellReader.some(cells, 2)),
                    Arrays.stream(events).map(String.class::cast).toList()));
        }
        return accounts;
    }
}
