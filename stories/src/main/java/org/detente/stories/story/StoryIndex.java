package org.detente.stories.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.detente.stories.index.KeyIndex;
import org.detente.stories.index.TextKey;

/** Finds the articles that may be about the same happening as a new one: published about then, with salient words in common. */
final class StoryIndex {
    private final KeyIndex index;

    StoryIndex(KeyIndex index) {
        this.index = index;
    }

    /** Notes an article; one without a day of publication is not found again. */
    void add(Profile profile, int number) {
        profile.day()
                .ifPresent(day -> profile.keys().forEach(key -> index.add(TextKey.of(key, day.toEpochDay()), number)));
    }

    /**
     * The numbers of those that share most keys, most first.
     *
     * @param days how many days before and after
     * @param atLeast keys that must be shared
     */
    List<Integer> candidates(Profile profile, int days, int atLeast, int most) {
        Map<Integer, Integer> shared = new HashMap<>();
        profile.day()
                .ifPresent(day -> each(profile.keys(), day, days, number -> shared.merge(number, 1, Integer::sum)));
        return shared.entrySet().stream()
                .filter(entry -> entry.getValue() >= atLeast)
                .sorted(Comparator.comparing(Map.Entry<Integer, Integer>::getValue)
                        .reversed()
                        .thenComparing(Map.Entry::getKey))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Notes that a story has an article. */
    void addMember(String storyId, int number) {
        index.add(TextKey.of(storyId, 0), number);
    }

    /** The numbers of the first articles of a story, and perhaps, by chance, others: whoever asks must look. */
    List<Integer> members(String storyId, int most) {
        List<Integer> members = new ArrayList<>();
        index.each(TextKey.of(storyId, 0), members::add);
        return members.subList(0, Math.min(most, members.size()));
    }

    private void each(List<String> keys, LocalDate day, int days, Consumer<Integer> sink) {
        for (String key : keys) {
            Set<Integer> once = new HashSet<>();
            for (long near = day.toEpochDay() - days; near <= day.toEpochDay() + days; near++) {
                index.each(TextKey.of(key, near), once::add);
            }
            once.forEach(sink);
        }
    }
}
