package org.detente.evaluation.stories;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.detente.model.CodedArticle;
import org.detente.model.Copy;
import org.detente.stories.Chronology;
import org.detente.stories.event.StoryEventPast;
import org.detente.stories.event.StoryEvents;
import org.detente.stories.index.KeyIndex;
import org.detente.stories.story.StoryFinder;

/** Groups articles batch by batch as the program does, in memory. */
final class GroupedPast implements StoryEventPast {
    private static final int BATCH = 256;

    private final List<CodedArticle> articles = new ArrayList<>();
    private final Map<String, Placed> placed = new HashMap<>();
    private final Map<String, String> storyEvents = new HashMap<>();
    private final StoryFinder finder = new StoryFinder(KeyIndex.inMemory(), this);
    private final StoryEvents events = new StoryEvents(KeyIndex.inMemory(), this);

    private GroupedPast() {}

    /** All of some articles, of which the first published come first. */
    static GroupedPast of(List<CodedArticle> all, List<Copy> copies) {
        GroupedPast past = new GroupedPast();
        List<CodedArticle> ordered = all.stream().sorted(Chronology.CODED).toList();
        for (int from = 0; from < ordered.size(); from += BATCH) {
            past.add(ordered.subList(from, Math.min(ordered.size(), from + BATCH)), copies);
        }
        return past;
    }

    private void add(List<CodedArticle> batch, List<Copy> copies) {
        Map<String, String> stories = new HashMap<>();
        finder.place(batch, copies).forEach(member -> stories.put(member.articleId(), member.storyId()));
        storyEvents.putAll(events.decide(batch, stories));
        for (CodedArticle coded : batch) {
            String id = coded.article().id();
            articles.add(coded);
            placed.put(
                    id,
                    new Placed(
                            Objects.requireNonNull(stories.get(id)),
                            coded.article().published()));
        }
    }

    String story(String articleId) {
        return Objects.requireNonNull(placed.get(articleId)).storyId();
    }

    String storyEvent(String eventId) {
        return Objects.requireNonNull(storyEvents.get(eventId));
    }

    @Override
    public int size() {
        return articles.size();
    }

    @Override
    public Map<Integer, CodedArticle> articles(Collection<Integer> numbers) {
        Map<Integer, CodedArticle> found = new HashMap<>();
        numbers.forEach(number -> found.put(number, articles.get(number - 1)));
        return found;
    }

    @Override
    public Map<String, Placed> placed(Collection<String> articleIds) {
        return found(placed, articleIds);
    }

    @Override
    public Map<String, String> storyEventIds(Collection<String> eventIds) {
        return found(storyEvents, eventIds);
    }

    private static <T> Map<String, T> found(Map<String, T> all, Collection<String> ids) {
        Map<String, T> found = new HashMap<>();
        for (String id : ids) {
            T value = all.get(id);
            if (value != null) {
                found.put(id, value);
            }
        }
        return found;
    }
}
