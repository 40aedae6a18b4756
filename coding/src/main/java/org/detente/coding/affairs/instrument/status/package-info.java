/**
 * What the words around an instrument tell of how it stands.
 *
 * <p>Input: the words of a sentence and where the instrument stands in it. Output: {@link
 * org.detente.coding.affairs.instrument.status.Telling}s. Start at {@link org.detente.coding.affairs.instrument.status.StatusReader}.
 */
@NullMarked
package org.detente.coding.affairs.instrument.status;

import org.jspecify.annotations.NullMarked;
