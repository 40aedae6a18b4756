/**
 * Scores the codebook on sentences with one marked pair.
 *
 * <p>Input: a TSV file of the user's (id, gold_root, gold_quad, sentence, marked_sentence, source, target). Output:
 * macro-F1 over the roots, accuracy and the quad classes' macro-F1. Start at {@link
 * org.detente.evaluation.pairs.PairEvaluation}.
 */
@NullMarked
package org.detente.evaluation.pairs;

import org.jspecify.annotations.NullMarked;
