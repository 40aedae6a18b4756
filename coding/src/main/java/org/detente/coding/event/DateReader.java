package org.detente.coding.event;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.coding.codebook.CodebookMatch.Range;
import org.detente.coding.time.TimeMention;
import org.detente.model.PartialDate;

/** Finds when an event took place: the nearest date of its own clause. */
final class DateReader {
    private static final int FARTHEST = 20;
    private static final Set<String> CLAUSE_ENDS =
            Set.of("after", "before", "while", "when", "but", "although", "because", ";", "that", "who", "which");
    /** Before a date that bounds the event without being its own. */
    private static final Set<String> BOUNDS = Set.of("since", "until", "before", "after", "by");

    private final Words words;
    private final List<TimeMention> times;

    /**
     * @param times those of the article; only those in the sentence count
     */
    DateReader(Words words, List<TimeMention> times) {
        this.words = words;
        this.times = times.stream()
                .filter(time -> words.sentence().span().contains(time.span()))
                .toList();
    }

    Optional<PartialDate> date(Trigger trigger) {
        return times.stream()
                .filter(time -> distance(trigger, words.range(time.span())) <= FARTHEST)
                .min(Comparator.comparingInt(time -> distance(trigger, words.range(time.span()))))
                .map(TimeMention::date);
    }

    private int distance(Trigger trigger, Range time) {
        boolean behind = time.start() >= trigger.match().start();
        int from = behind ? trigger.match().start() : time.end();
        int to = behind ? time.start() : trigger.match().start();
        boolean apart = BOUNDS.contains(words.at(time.start() - 1))
                || words.lower().subList(from, Math.max(from, to)).stream().anyMatch(CLAUSE_ENDS::contains);
        return apart ? Integer.MAX_VALUE : to - from;
    }
}
