/**
 * Our stories, each told six times ({@code gold/copies}).
 *
 * <p>Input: a folder of files, each a story. Output: {@link org.detente.evaluation.copies.story.Story}, or an error with file, line
 * and what to try. Start at {@link org.detente.evaluation.copies.story.StoryReader}.
 */
@NullMarked
package org.detente.evaluation.copies.story;

import org.jspecify.annotations.NullMarked;
