/**
 * The named instruments that the program knows, with their kinds, parties and history.
 *
 * <p>Input: {@code instruments.tsv}. Output: {@link org.detente.coding.affairs.instrument.known.KnownInstrument}s by the names in a
 * sentence. Start at {@link org.detente.coding.affairs.instrument.known.KnownInstruments}.
 */
@NullMarked
package org.detente.coding.affairs.instrument.known;

import org.jspecify.annotations.NullMarked;
