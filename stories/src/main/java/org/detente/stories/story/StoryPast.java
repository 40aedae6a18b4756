package org.detente.stories.story;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.detente.model.Published;
import org.detente.stories.Past;

/** The articles that were placed in stories before. */
public interface StoryPast extends Past {
    /**
     * Where an article was placed.
     *
     * @param storyId see {@link org.detente.model.Identity#story}
     * @param published of the article
     */
    record Placed(String storyId, Optional<Published> published) {
        public Placed {
            Objects.requireNonNull(storyId);
            Objects.requireNonNull(published);
        }
    }

    /** Of some articles, by their identifiers, where they were placed; who was not is not in the answer. */
    Map<String, Placed> placed(Collection<String> articleIds);
}
