package org.detente.stories.event;

import java.time.LocalDate;
import java.util.Optional;
import org.detente.model.Article;
import org.detente.model.Event;
import org.detente.model.PartialDate;
import org.detente.model.Published;

/**
 * When an act may have taken place.
 *
 * @param first the first day
 * @param last the last day
 * @param told whether the text tells, rather than the day of publication
 */
record ActDays(LocalDate first, LocalDate last, boolean told) {
    /** News reports what happened on its day or the two days before. */
    private static final int NEWS = 2;

    /** Days between two that may be one: across midnight, between time zones, between an act and its announcement. */
    private static final int NEAR = 1;

    /** Of an event; absent where neither the text nor the article has a date. */
    static Optional<ActDays> of(Event event, Article article) {
        if (event.date().isPresent()) {
            PartialDate date = event.date().get();
            return Optional.of(new ActDays(date.first(), date.last(), true));
        }
        return article.published()
                .map(Published::date)
                .flatMap(PartialDate::day)
                .map(day -> switch (event.status()) {
                    case PLANNED, CONDITIONAL, POSSIBLE -> new ActDays(day.minusDays(NEWS), LocalDate.MAX, false);
                    case BACKGROUND -> new ActDays(LocalDate.MIN, day, false);
                    default -> new ActDays(day.minusDays(NEWS), day, false);
                });
    }

    /** Whether the two may be the same day. */
    boolean near(ActDays other) {
        return !after(first, other.last) && !after(other.first, last);
    }

    /** The day, where it is told to the day. */
    Optional<LocalDate> day() {
        return told && first.equals(last) ? Optional.of(first) : Optional.empty();
    }

    private static boolean after(LocalDate first, LocalDate last) {
        return last.isBefore(LocalDate.MAX) && first.isAfter(last.plusDays(NEAR));
    }
}
