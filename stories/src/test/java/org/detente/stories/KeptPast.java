package org.detente.stories;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.detente.model.CodedArticle;
import org.detente.model.Copy;
import org.detente.model.StoryMember;
import org.detente.stories.event.StoryEventPast;
import org.detente.stories.event.StoryEvents;
import org.detente.stories.index.KeyIndex;
import org.detente.stories.story.StoryFinder;

/** Groups articles batch by batch and keeps what was decided, as a record does. */
public final class KeptPast implements StoryEventPast {
    private final List<CodedArticle> articles = new ArrayList<>();
    private final Map<String, Placed> placed = new HashMap<>();
    private final Map<String, String> storyEvents = new LinkedHashMap<>();
    private final KeyIndex storyIndex = KeyIndex.inMemory();
    private final KeyIndex actIndex = KeyIndex.inMemory();
    private StoryFinder finder = new StoryFinder(storyIndex, this);
    private StoryEvents events = new StoryEvents(actIndex, this);
    private int asked;

    /** Goes on with finders that remember nothing but the indexes, as another run of the program does. */
    public void restart() {
        finder = new StoryFinder(storyIndex, this);
        events = new StoryEvents(actIndex, this);
    }

    /** Groups a batch, which is put in the order that the finder asks for. */
    public List<StoryMember> add(List<CodedArticle> batch, List<Copy> copies) {
        List<CodedArticle> ordered = batch.stream().sorted(Chronology.CODED).toList();
        List<StoryMember> members = finder.place(ordered, copies);
        Map<String, String> stories = new HashMap<>();
        members.forEach(member -> stories.put(member.articleId(), member.storyId()));
        storyEvents.putAll(events.decide(ordered, stories));
        for (CodedArticle coded : ordered) {
            String id = coded.article().id();
            articles.add(coded);
            placed.put(
                    id,
                    new Placed(
                            Objects.requireNonNull(stories.get(id)),
                            coded.article().published()));
        }
        return members;
    }

    /** The story of an article. */
    public String story(String articleId) {
        return Objects.requireNonNull(placed.get(articleId)).storyId();
    }

    /** The story event of each event, in the order of the articles. */
    public Map<String, String> storyEvents() {
        return storyEvents;
    }

    /** How many articles of the past were asked for. */
    public int asked() {
        return asked;
    }

    @Override
    public int size() {
        return articles.size();
    }

    @Override
    public Map<Integer, CodedArticle> articles(Collection<Integer> numbers) {
        asked += numbers.size();
        Map<Integer, CodedArticle> found = new HashMap<>();
        numbers.forEach(number -> found.put(number, articles.get(number - 1)));
        return found;
    }

    @Override
    public Map<String, Placed> placed(Collection<String> articleIds) {
        Map<String, Placed> found = new HashMap<>();
        articleIds.stream().filter(placed::containsKey).forEach(id -> found.put(id, placed.get(id)));
        return found;
    }

    @Override
    public Map<String, String> storyEventIds(Collection<String> eventIds) {
        Map<String, String> found = new HashMap<>();
        eventIds.stream().filter(storyEvents::containsKey).forEach(id -> found.put(id, storyEvents.get(id)));
        return found;
    }
}
