/**
 * Dates as people and machines write them.
 *
 * <p>Input: a short text or a line of text. Output: {@link org.detente.model.PartialDate}s, known as precisely as the
 * text says. Start at {@link org.detente.reading.date.DateText}.
 */
@NullMarked
package org.detente.reading.date;

import org.jspecify.annotations.NullMarked;
