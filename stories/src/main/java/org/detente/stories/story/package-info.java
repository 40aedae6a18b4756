/**
 * Stories: which articles are about the same happening, although they share no text.
 *
 * <p>Input: a batch of coded articles with the copies found for them, and what was placed before. Output: for each article
 * its {@link org.detente.model.StoryMember}. Start at {@link org.detente.stories.story.StoryFinder}.
 */
@NullMarked
package org.detente.stories.story;

import org.jspecify.annotations.NullMarked;
