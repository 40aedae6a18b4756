package org.detente.stories.event;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.detente.stories.index.KeyIndex;

/** Finds the articles that may report the same act: those of the same story, and those that tell the same day and parties. */
final class ActIndex {
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

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
        return hash(report.storyId());
    }

    private static long act(Report report, LocalDate day) {
        return hash(report.event().type() + " " + String.join(" ", report.codes()) + ' ' + day);
    }

    /** FNV-1a over the characters (Fowler, Noll and Vo), then mixed, since the index needs every bit. */
    private static long hash(String text) {
        long hash = OFFSET;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return hash ^ (hash >>> 33);
    }
}
