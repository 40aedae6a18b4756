/**
 * What can be told of a block of a page, and how much it weighs.
 *
 * <p>Input: names of elements, wordings, measures. Output: {@link org.detente.reading.page.trait.Traits} by name, and a
 * {@link org.detente.reading.page.trait.Judgement} of them. Start at {@link org.detente.reading.page.trait.Weights}. The
 * words are in phrases.tsv, the weights in weights.tsv.
 */
@NullMarked
package org.detente.reading.page.trait;

import org.jspecify.annotations.NullMarked;
