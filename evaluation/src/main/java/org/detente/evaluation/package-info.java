/**
 * Scores of the stages against gold data.
 *
 * <p>Input: a stage and a folder or file of gold data that the user names. Output: {@link
 * org.detente.evaluation.Evaluation}, figures with the checksum of the data that gave them. Start at {@code
 * articles}, {@code attribution}, {@code pairs}, {@code copies} or {@code facts}.
 */
@NullMarked
package org.detente.evaluation;

import org.jspecify.annotations.NullMarked;
