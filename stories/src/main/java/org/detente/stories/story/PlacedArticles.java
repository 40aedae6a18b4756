package org.detente.stories.story;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where articles are placed and what they are compared by: those of the batch that have been placed so far, and of the past
 * those that were asked for.
 *
 * <p>Profiles of the past are read from their articles again, of which the latest {@value #KEPT} are kept for the next
 * batches; that changes the time that it takes and nothing else.
 */
final class PlacedArticles {
    private static final int KEPT = 4096;

    private final StoryPast past;
    private final Map<Integer, Profile> profiles = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<String, StoryPast.Placed> placed = new HashMap<>();

    PlacedArticles(StoryPast past) {
        this.past = past;
    }

    /** Makes articles of the past known, by their numbers. */
    void load(Collection<Integer> numbers) {
        List<Integer> missing = numbers.stream()
                .filter(number -> !profiles.containsKey(number))
                .distinct()
                .sorted()
                .toList();
        if (!missing.isEmpty()) {
            past.articles(missing).forEach((number, coded) -> profiles.put(number, Profile.of(coded)));
        }
        loadPlaces(numbers.stream()
                .map(profiles::get)
                .filter(Objects::nonNull)
                .map(Profile::articleId)
                .toList());
    }

    /** Makes known where articles of the past were placed, by their identifiers. */
    void loadPlaces(Collection<String> articleIds) {
        List<String> missing = articleIds.stream()
                .filter(id -> !placed.containsKey(id))
                .distinct()
                .sorted()
                .toList();
        if (!missing.isEmpty()) {
            placed.putAll(past.placed(missing));
        }
    }

    /** The stories of all articles that are known. */
    Set<String> stories() {
        Set<String> stories = new TreeSet<>();
        placed.values().forEach(where -> stories.add(where.storyId()));
        return stories;
    }

    /** Where an article is placed, if it is placed and known. */
    Optional<StoryPast.Placed> placed(String articleId) {
        return Optional.ofNullable(placed.get(articleId));
    }

    /** What an article is compared by, if it is known. */
    Optional<Profile> profile(int number) {
        return Optional.ofNullable(profiles.get(number));
    }

    void place(int number, Profile profile, StoryPast.Placed where) {
        profiles.put(number, profile);
        placed.put(profile.articleId(), where);
    }

    /** Forgets what is not likely to be asked for by the next batch. */
    void endBatch() {
        placed.clear();
        var oldest = profiles.keySet().iterator();
        for (int surplus = profiles.size() - KEPT; surplus > 0; surplus--) {
            oldest.next();
            oldest.remove();
        }
    }
}
