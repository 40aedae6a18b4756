/**
 * The trained reader: one pass of a small encoder over a passage of text, and scores for everything that is read from it.
 *
 * <p>Input: a text with its sentences and known mentions. Output: {@link org.detente.encoder.Reading}s, scores by piece
 * and by pair of pieces of each {@link org.detente.encoder.Passage}. Start at {@link org.detente.encoder.Encoder}.
 */
@NullMarked
package org.detente.encoder;

import org.jspecify.annotations.NullMarked;
