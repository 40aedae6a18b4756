/**
 * Variants of our stories' articles that a program makes, each with what it was made of.
 *
 * <p>Input: {@link org.detente.evaluation.copies.story.Story stories}. Output: {@link
 * org.detente.evaluation.copies.variant.LabelledArticle}s, the stories' own and their variants; the same stories always give the same.
 * Start at {@link org.detente.evaluation.copies.variant.Variants}.
 */
@NullMarked
package org.detente.evaluation.copies.variant;

import org.jspecify.annotations.NullMarked;
