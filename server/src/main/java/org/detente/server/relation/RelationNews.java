package org.detente.server.relation;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.detente.dossier.changes.RelationChange;
import org.detente.dossier.changes.RelationChanges;
import org.detente.model.PartialDate;
import org.detente.record.relation.RelationRows;
import org.detente.record.relation.Since;
import org.detente.server.web.Visits;
import org.detente.stories.tension.RelationTension;

/**
 * What changed in a relation lately.
 *
 * @param yesterday the day before the last of the record, where one is known
 * @param sinceYesterday what was published since then that is new
 * @param visit the day of the reader's visit before
 * @param sinceVisit what was read since then that is new
 */
record RelationNews(
        Optional<LocalDate> yesterday,
        List<RelationChange> sinceYesterday,
        Optional<LocalDate> visit,
        List<RelationChange> sinceVisit) {
    RelationNews {
        sinceYesterday = List.copyOf(sinceYesterday);
        sinceVisit = List.copyOf(sinceVisit);
    }

    /**
     * What changed.
     *
     * @param rows of all days
     * @param articles number of the last article of the record
     */
    static RelationNews of(
            RelationRows rows,
            Optional<RelationTension> tension,
            Optional<Visits.Visit> visit,
            int articles,
            UnaryOperator<String> names)
            throws SQLException {
        Optional<LocalDate> yesterday =
                rows.lastPublished().map(PartialDate::last).map(day -> day.minusDays(1));
        List<RelationChange> published = yesterday.isPresent()
                ? RelationChanges.of(rows, new Since.Published(yesterday.get()), tension, names)
                : List.of();
        Optional<Visits.Visit> before = visit.filter(then -> then.articles() < articles);
        List<RelationChange> read = before.isPresent()
                ? RelationChanges.of(rows, new Since.Read(before.get().articles()), tension, names)
                : List.of();
        return new RelationNews(yesterday, published, visit.map(Visits.Visit::day), read);
    }
}
