/**
 * The instruments that a text tells of.
 *
 * <p>Input: {@link org.detente.coding.affairs.text.CodedText}. Output: {@link org.detente.model.InstrumentReport}s. Start at {@link
 * org.detente.coding.affairs.instrument.InstrumentReader}.
 */
@NullMarked
package org.detente.coding.affairs.instrument;

import org.jspecify.annotations.NullMarked;
