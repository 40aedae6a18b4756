package org.detente.dossier;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.detente.record.query.RelationQuery;
import org.detente.record.relation.DeedRow;
import org.detente.record.relation.RelationRows;
import org.detente.record.relation.Way;
import org.detente.stories.tension.Deed;
import org.detente.stories.tension.Direction;
import org.detente.stories.tension.RelationTension;
import org.detente.stories.tension.Tension;
import org.detente.stories.tension.TensionOptions;

/** The acts of a relation as tension needs them. */
public final class Deeds {
    private Deeds() {}

    /** The acts that have a day. */
    public static List<Deed> of(RelationRows rows) throws SQLException {
        return rows.deeds().stream().map(Deeds::deed).toList();
    }

    /**
     * Tension over the days that were asked for, else from the first to the last day on which an article was published that
     * tells an act or a statement of the relation; of more than fifty years the last. Absent where no day is known.
     */
    public static Optional<RelationTension> tension(RelationRows rows, TensionOptions options) throws SQLException {
        return later(rows, options).get();
    }

    /**
     * The same, worked out beside the caller: the rows are read now, the rest is done while the caller asks for others, and is waited for
     * where it is needed.
     */
    public static Supplier<Optional<RelationTension>> later(RelationRows rows, TensionOptions options)
            throws SQLException {
        RelationQuery query = rows.query();
        List<LocalDate> reported = rows.reported().orElse(List.of());
        Optional<LocalDate> to = query.to().or(() -> reported.stream().skip(1).findFirst());
        if (to.isEmpty()) {
            return Optional::empty;
        }
        LocalDate last = to.get();
        LocalDate earliest = last.minusDays(Tension.MOST_DAYS - 1L);
        // a plan for a day that was asked for may have been published before these days
        LocalDate first = query.from()
                .or(() -> reported.stream().findFirst())
                .filter(day -> !day.isAfter(last))
                .orElse(last);
        LocalDate from = first.isBefore(earliest) ? earliest : first;
        List<Deed> deeds = of(rows);
        return CompletableFuture.supplyAsync(() -> Optional.of(Tension.ofRelation(deeds, from, last, options)))::join;
    }

    private static Deed deed(DeedRow row) {
        return new Deed(
                row.eventId(),
                row.day(),
                direction(row.way()),
                row.goldstein(),
                row.status(),
                row.texts(),
                row.outlets());
    }

    private static Direction direction(Way way) {
        return switch (way) {
            case A_TO_B -> Direction.A_TO_B;
            case B_TO_A -> Direction.B_TO_A;
            case TOGETHER -> Direction.TOGETHER;
        };
    }
}
