package org.detente.record.relation;

import java.util.List;
import org.detente.model.Event;
import org.detente.model.Status;
import org.detente.record.query.Dated;

/**
 * One act with all reports of it, so that it counts once however often it is told.
 *
 * @param best the report that stands for the act: of the strongest status, then the surest, then the first
 * @param reports all reports in the relation, by date, article and place in the text, undated ones last
 * @param articles how many articles report it
 * @param texts how many of these are no copies of each other
 */
public record Act(Dated<Event> best, List<Dated<Event>> reports, int articles, int texts) {
    public Act {
        reports = List.copyOf(reports);
    }

    /** Whether some report says that it did not happen, while the act stands for another status. */
    public boolean denied() {
        return best.row().status() != Status.DENIED
                && reports.stream().anyMatch(report -> report.row().status() == Status.DENIED);
    }
}
