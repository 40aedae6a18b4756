/**
 * Scores of what groups articles into stories and events into story events, on our invented stories.
 *
 * <p>Input: a folder of stories ({@code gold/copies}). Output: {@link org.detente.evaluation.Evaluation}, and the weights of
 * what tells whether two articles are about one happening. Start at {@link
 * org.detente.evaluation.stories.StoryEvaluation}.
 */
@NullMarked
package org.detente.evaluation.stories;

import org.jspecify.annotations.NullMarked;
