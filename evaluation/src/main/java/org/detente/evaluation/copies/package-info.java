/**
 * Scores of what finds copies, on our stories and on variants of their articles that a program makes.
 *
 * <p>Input: a folder of stories ({@code gold/copies}). Output: {@link org.detente.evaluation.Evaluation}. The packages are the steps:
 * {@code story} reads, {@code variant} makes the set; here pairs get their labels, and links are compared with them. Start at {@link
 * org.detente.evaluation.copies.CopyEvaluation}.
 */
@NullMarked
package org.detente.evaluation.copies;

import org.jspecify.annotations.NullMarked;
