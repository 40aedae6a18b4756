package org.detente.record.relation;

import java.util.Objects;
import java.util.Optional;

/**
 * How much there is about a relation.
 *
 * @param articles articles that tell an event, a statement or a standing affair
 * @param outlets outlets of these
 * @param first the earliest publication date of these, where any is known
 * @param last the latest
 * @param acts acts of whatever status
 * @param reports events that report these
 * @param background acts that are only told as background
 * @param denied acts that are only denied
 * @param statements statements
 */
public record RelationFigures(
        long articles,
        long outlets,
        Optional<String> first,
        Optional<String> last,
        long acts,
        long reports,
        long background,
        long denied,
        long statements) {
    public RelationFigures {
        Objects.requireNonNull(first);
        Objects.requireNonNull(last);
    }

    /** Acts that are told as news; what lists of acts show. */
    public long news() {
        return acts - background;
    }

    /** The days from the first to the last publication. */
    public Optional<String> period() {
        return first.flatMap(from -> last.map(to -> from + " to " + to));
    }
}
