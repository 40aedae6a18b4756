package org.detente.stories.event;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.detente.stories.index.KeyIndex;
import org.detente.stories.index.TextKey;

/** Finds the articles that may report the same act: those of the same story, and those that tell the same day and parties. */
final class ActIndex {
    private final KeyIndex index;

    ActIndex(KeyIndex index) {
        this.index = index;
    }

    /** Notes what article a report is in. */
    void add(Report report, int number) {
        index.add(story(report), number);
        day(report).ifPresent(day -> index.add(act(report, day), number));
    }

    /** The numbers of articles with reports that may be of the same act. */
    Set<Integer> candidates(Report report) {
        Set<Integer> numbers = new TreeSet<>();
        index.each(story(report), numbers::add);
        day(report).ifPresent(day -> {
            for (int away = -1; away <= 1; away++) {
                index.each(act(report, day.plusDays(away)), numbers::add);
            }
        });
        return numbers;
    }

    private static Optional<LocalDate> day(Report report) {
        return report.days()
                .flatMap(ActDays::day)
                .filter(day -> report.parties().complete());
    }

    private static long story(Report report) {
        return TextKey.of(report.storyId(), 0);
    }

    private static long act(Report report, LocalDate day) {
        return TextKey.of(report.event().type() + " " + String.join(" ", report.codes()) + ' ' + day, 0);
    }
}
