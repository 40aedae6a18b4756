package org.detente.model;

import java.util.Objects;
import java.util.Optional;

/**
 * In which story an article is, and why.
 *
 * @param articleId the article
 * @param storyId see {@link org.detente.model.Identity#story}
 * @param basis what decided
 * @param nextTo the article of the story that it was placed next to; absent for the first
 * @param likeness 0 to 1: the similarity of the copy, or how likely the two are about one happening; 1 for the first
 */
public record StoryMember(String articleId, String storyId, Basis basis, Optional<String> nextTo, double likeness) {
    /** What placed an article in its story. */
    public enum Basis {
        /** The story begins with it. */
        FIRST,
        /** It is a copy of an article of the story. */
        COPY,
        /** Names, words, numbers, actors, events and days are alike. */
        LIKENESS
    }

    public StoryMember {
        Objects.requireNonNull(articleId);
        Objects.requireNonNull(storyId);
        if ((basis == Basis.FIRST) == nextTo.isPresent()) {
            throw new IllegalArgumentException("every article but the first of a story is placed next to another");
        }
    }
}
