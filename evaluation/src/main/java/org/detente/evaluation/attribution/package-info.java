/**
 * Scores of attribution.
 *
 * <p>Input: a folder in the layout of PolNeAR 1.0 (Newell, Margolin and Ruths, LREC 2018) that the user gives. Output:
 * {@link org.detente.evaluation.Evaluation}. Start at {@link
 * org.detente.evaluation.attribution.AttributionEvaluation}.
 */
@NullMarked
package org.detente.evaluation.attribution;

import org.jspecify.annotations.NullMarked;
