package org.detente.record.query;

import java.util.Objects;
import java.util.Optional;
import org.detente.model.PartialDate;

/**
 * How much a record holds.
 *
 * @param articles number of articles
 * @param mentions number of mentions
 * @param statements number of statements
 * @param events number of events
 * @param outlets number of different outlets
 * @param firstPublished the earliest publication date, where any is known
 * @param lastPublished the latest publication date
 */
public record Counts(
        long articles,
        long mentions,
        long statements,
        long events,
        long outlets,
        Optional<PartialDate> firstPublished,
        Optional<PartialDate> lastPublished) {
    public Counts {
        Objects.requireNonNull(firstPublished);
        Objects.requireNonNull(lastPublished);
    }
}
