/**
 * The noun phrases of a sentence that stand for instruments.
 *
 * <p>Input: words of a sentence. Output: {@link org.detente.coding.affairs.instrument.phrase.InstrumentPhrase}s. Start at {@link
 * org.detente.coding.affairs.instrument.phrase.PhraseFinder}.
 */
@NullMarked
package org.detente.coding.affairs.instrument.phrase;

import org.jspecify.annotations.NullMarked;
