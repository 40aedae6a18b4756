package org.detente.server.relations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.detente.dossier.Dossier;
import org.detente.dossier.TensionSteps;
import org.detente.record.relation.Act;
import org.detente.stories.tension.Deed;
import org.detente.stories.tension.RelationTension;
import org.detente.stories.tension.TensionDay;
import org.detente.stories.tension.TensionSeries;

/**
 * How a relation stands, in what a row of a list can show.
 *
 * @param now tension on the last day that the news tell of
 * @param before tension thirty days earlier, where the news told of that day
 * @param first first day of the course
 * @param last last day of the course
 * @param course tension from the first to the last day, in steps
 * @param latest the latest act that happened or goes on
 * @param days the days of the acts, in order
 */
record RelationState(
        TensionDay now,
        Optional<TensionDay> before,
        LocalDate first,
        LocalDate last,
        TensionSteps course,
        Optional<Act> latest,
        List<LocalDate> days) {
    private static final int BEFORE_DAYS = 30;

    /** How a relation stands; absent where no act of it has a day. */
    static Optional<RelationState> of(Dossier dossier) {
        return dossier.tension()
                .map(RelationTension::whole)
                .filter(series -> !series.deeds().isEmpty())
                .map(series -> of(dossier, series));
    }

    private static RelationState of(Dossier dossier, TensionSeries series) {
        TensionDay now = lastCovered(series);
        return new RelationState(
                now,
                series.on(now.day().minusDays(BEFORE_DAYS))
                        .filter(day -> day.coverage().covered()),
                series.from(),
                series.to(),
                TensionSteps.of(series),
                dossier.happened().rows().stream().findFirst(),
                series.deeds().stream().map(Deed::day).toList());
    }

    /** What the value becomes in silence is no finding. */
    private static TensionDay lastCovered(TensionSeries series) {
        for (int i = series.days().size() - 1; i >= 0; i--) {
            if (series.days().get(i).coverage().covered()) {
                return series.days().get(i);
            }
        }
        return series.last();
    }

    /** Number of acts on or after a day. */
    long actsSince(LocalDate day) {
        return days.stream().filter(act -> !act.isBefore(day)).count();
    }
}
