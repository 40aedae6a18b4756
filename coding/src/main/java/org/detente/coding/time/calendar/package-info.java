/**
 * Dates of the calendar as English writes them.
 *
 * <p>Input: the words of a sentence and a place in them. Output: the longest date that begins there, a {@link
 * org.detente.coding.time.word.Read} meaning, or null where none does. Start at {@link
 * org.detente.coding.time.calendar.Dates}.
 */
@NullMarked
package org.detente.coding.time.calendar;

import org.jspecify.annotations.NullMarked;
