package org.detente.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;

/**
 * When an article was published, and how that is known.
 *
 * @param date the day where the outlet is, where the page says so
 * @param basis where the date was read
 * @param time the moment (UTC), where the source of the date gives it with a zone; its day in UTC is the date or the one
 *     beside it
 */
public record Published(PartialDate date, Basis basis, Optional<Instant> time) {
    /** Where a publication date was read, the most trusted first. */
    public enum Basis {
        /** Given beside the text, in a {@code metadata.jsonl} or a column. */
        GIVEN,
        /** Machine-readable metadata of the page. */
        METADATA,
        /** The address of the page. */
        URL,
        /** The line that names the author. */
        BYLINE,
        /** The dateline that opens the report. */
        DATELINE,
        /** Somewhere else in the visible text. */
        TEXT
    }

    public Published {
        Objects.requireNonNull(date);
        Objects.requireNonNull(basis);
        if (time.isPresent() && !fits(date, time.get())) {
            throw new IllegalArgumentException("published at " + time.get() + ", which is not on " + date);
        }
    }

    /** Without a time of day. */
    public Published(PartialDate date, Basis basis) {
        this(date, basis, Optional.empty());
    }

    /** The same with a moment, where that can be a moment of the date; else unchanged. */
    public Published at(Optional<Instant> moment) {
        return new Published(date, basis, moment.filter(m -> fits(date, m)));
    }

    /** A day somewhere on Earth begins at most a day before, and ends at most a day after, the same day in UTC. */
    private static boolean fits(PartialDate date, Instant moment) {
        LocalDate utc = LocalDate.ofInstant(moment, ZoneOffset.UTC);
        return date.day()
                .filter(day -> Math.abs(day.toEpochDay() - utc.toEpochDay()) <= 1)
                .isPresent();
    }
}
