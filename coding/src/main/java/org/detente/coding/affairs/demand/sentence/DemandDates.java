package org.detente.coding.affairs.demand.sentence;

import java.util.Optional;
import java.util.Set;
import org.detente.coding.affairs.text.Line;
import org.detente.coding.time.TimeMention;
import org.detente.model.PartialDate;

/** When a demand was made or answered: the nearest date of its clause that is not after the day of publication. */
public final class DemandDates {
    private static final int FARTHEST = 14;
    private static final int NEWS = 9;
    private static final int PER_CLAUSE = 10;
    private static final Set<String> CLAUSES =
            Set.of("that", ",", ";", "which", "who", "after", "before", "because", "when", "until", "and", "to");
    private static final Set<String> BOUNDS = Set.of("by", "until", "till", "before", "after", "of", "from");

    private final Optional<PartialDate> published;

    /** Dates of an article that was published then. */
    public DemandDates(Optional<PartialDate> published) {
        this.published = published;
    }

    /** The date beside a word. */
    public Optional<PartialDate> of(Line line, int word) {
        Optional<PartialDate> best = Optional.empty();
        int nearest = FARTHEST + 1;
        for (TimeMention time : line.times()) {
            Optional<PartialDate> date = time.date();
            int start = line.start(time.span());
            boolean late = date.isPresent()
                    && published.isPresent()
                    && date.get().first().isAfter(published.get().last());
            if (date.isEmpty() || late || BOUNDS.contains(line.at(start - 1))) {
                continue;
            }
            int distance = distance(line, start, line.end(time.span()), word);
            if (distance < nearest) {
                nearest = distance;
                best = date;
            }
        }
        return best;
    }

    /** Whether the date beside a word lies well before the day of publication. */
    public boolean isOld(Line line, int word) {
        Optional<PartialDate> date = of(line, word);
        return date.isPresent()
                && published.isPresent()
                && date.get().last().isBefore(published.get().first().minusDays(NEWS));
    }

    private static int distance(Line line, int start, int end, int word) {
        int from = start > word ? word + 1 : end;
        int to = start > word ? start : word;
        int clauses = 0;
        for (int i = from; i < to; i++) {
            clauses += CLAUSES.contains(line.at(i)) ? PER_CLAUSE : 0;
        }
        return Math.max(0, to - from) + clauses;
    }
}
