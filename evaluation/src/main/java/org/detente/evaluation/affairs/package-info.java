/**
 * Scores the reading of meetings, instruments and demands.
 *
 * <p>Input: a folder of annotated articles and a {@link org.detente.coding.Coder}. Output: an {@link
 * org.detente.evaluation.Evaluation}. Start at {@link org.detente.evaluation.affairs.AffairsEvaluation}.
 */
@NullMarked
package org.detente.evaluation.affairs;

import org.jspecify.annotations.NullMarked;
