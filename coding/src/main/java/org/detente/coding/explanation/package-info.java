/**
 * Asks the trained reader once more about a row of the record, to tell why it is there.
 *
 * <p>Input: an article as it was coded and one of its events or statements. Output: what the reader thinks of it, how sure it
 * is, and which words its answer rests on. Start at {@link org.detente.coding.explanation.SecondReading}.
 */
@NullMarked
package org.detente.coding.explanation;

import org.jspecify.annotations.NullMarked;
