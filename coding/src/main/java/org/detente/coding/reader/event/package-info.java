/**
 * Reads from the encoder's scores what is done, by whom and to whom.
 *
 * <p>Input: an {@link org.detente.coding.reader.ArticleReading}. Output: events with their probabilities. Start at {@link
 * org.detente.coding.reader.event.EventDecoder}.
 */
@NullMarked
package org.detente.coding.reader.event;

import org.jspecify.annotations.NullMarked;
