package org.detente.stories.origin;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.detente.model.Article;
import org.detente.model.Published;

/**
 * When an article was published, as far as it is known.
 *
 * @param time the moment
 * @param first the first day that it may be, where the outlet is
 * @param last the last day that it may be
 */
record Moment(Optional<Instant> time, LocalDate first, LocalDate last) {
    /** A day where an outlet is may begin so long before the same day in UTC, and end so long after it. */
    private static final Duration FURTHEST_ZONE = Duration.ofHours(14);

    static Optional<Moment> of(Article article) {
        return article.published().map(Moment::of);
    }

    private static Moment of(Published published) {
        return new Moment(
                published.time(), published.date().first(), published.date().last());
    }

    /** Whether it was surely before the other; two days are compared as the outlets wrote them. */
    boolean isBefore(Moment other) {
        if (time.isPresent() && other.time.isPresent()) {
            return time.get().isBefore(other.time.get());
        }
        if (time.isEmpty() && other.time.isEmpty()) {
            return last.isBefore(other.first);
        }
        return latest().isBefore(other.earliest());
    }

    /** Whether it may have been less than some time after the other, or was before it. */
    boolean mayBeWithin(Duration span, Moment other) {
        return !earliest().isAfter(other.latest().plus(span));
    }

    Instant earliest() {
        return time.orElseGet(
                () -> first.atStartOfDay(ZoneOffset.UTC).toInstant().minus(FURTHEST_ZONE));
    }

    private Instant latest() {
        return time.orElseGet(
                () -> last.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().plus(FURTHEST_ZONE));
    }

    /** The moment, else the days. */
    String words() {
        return time.map(Instant::toString).orElseGet(() -> first.equals(last) ? first.toString() : first + "/" + last);
    }
}
