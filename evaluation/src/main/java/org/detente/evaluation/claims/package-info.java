/**
 * Scores of what lays claims and answers side by side.
 *
 * <p>Input: a folder of small cases ({@code gold/claims}) and a coder. Output: {@link org.detente.evaluation.Evaluation}. Start at
 * {@link org.detente.evaluation.claims.ClaimEvaluation}.
 */
@NullMarked
package org.detente.evaluation.claims;

import org.jspecify.annotations.NullMarked;
