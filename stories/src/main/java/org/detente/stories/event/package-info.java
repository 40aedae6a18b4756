/**
 * Story events: which events of different articles report the same act.
 *
 * <p>Input: a batch of coded articles with their stories, and what was decided before. Output: for each event the identifier
 * of its story event, by {@link org.detente.stories.event.StoryEvents}; and what all reports of one say together, by {@link
 * org.detente.stories.event.StoryEventSummary}.
 */
@NullMarked
package org.detente.stories.event;

import org.jspecify.annotations.NullMarked;
