package org.detente.server.relations;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.dossier.TensionSteps;
import org.detente.model.Status;
import org.detente.record.relation.Act;
import org.detente.record.relation.RelationRows;
import org.detente.server.tension.TensionNow;
import org.detente.stories.tension.Deed;
import org.detente.stories.tension.RelationTension;
import org.detente.stories.tension.TensionSeries;

/**
 * How a relation stands, in what a row of a list can show.
 *
 * @param now tension on the last day that the news tell of
 * @param first first day of the course
 * @param last last day of the course
 * @param course tension from the first to the last day, in steps
 * @param latest the latest act that happened or goes on
 * @param days the days of the acts, in order
 */
record RelationState(
        TensionNow now,
        LocalDate first,
        LocalDate last,
        TensionSteps course,
        Optional<Act> latest,
        List<LocalDate> days) {
    private static final Set<Status> HAPPENED = Set.of(Status.HAPPENED, Status.ONGOING);

    RelationState {
        days = List.copyOf(days);
    }

    /** How a relation stands; absent where no act of it has a day. */
    static Optional<RelationState> of(RelationRows rows, Optional<RelationTension> tension) throws SQLException {
        Optional<TensionSeries> series = tension.map(RelationTension::whole)
                .filter(whole -> !whole.deeds().isEmpty());
        if (series.isEmpty()) {
            return Optional.empty();
        }
        TensionSeries whole = series.get();
        return Optional.of(new RelationState(
                TensionNow.of(whole),
                whole.from(),
                whole.to(),
                TensionSteps.of(whole),
                rows.acts(HAPPENED, 1).rows().stream().findFirst(),
                whole.deeds().stream().map(Deed::day).toList()));
    }

    /** Number of acts on or after a day. */
    long actsSince(LocalDate day) {
        return days.stream().filter(act -> !act.isBefore(day)).count();
    }
}
