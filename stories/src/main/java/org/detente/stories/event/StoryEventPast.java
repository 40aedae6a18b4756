package org.detente.stories.event;

import java.util.Collection;
import java.util.Map;
import org.detente.stories.story.StoryPast;

/** The articles whose events were decided before. */
public interface StoryEventPast extends StoryPast {
    /** Of some events, by their identifiers, the identifiers of their story events; who has none is not in the answer. */
    Map<String, String> storyEventIds(Collection<String> eventIds);
}
