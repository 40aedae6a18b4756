/**
 * The words that ask and answer, as data.
 *
 * <p>Input: words of a sentence. Output: where phrases of a class stand among them. Start at {@link
 * org.detente.coding.affairs.demand.word.DemandWords}.
 */
@NullMarked
package org.detente.coding.affairs.demand.word;

import org.jspecify.annotations.NullMarked;
