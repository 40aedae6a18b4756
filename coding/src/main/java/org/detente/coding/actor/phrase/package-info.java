/**
 * Who is meant by given words, such as those of an event's side.
 *
 * <p>Input: an article's words, mentions of actors and statements, and a span. Output: {@link org.detente.model.Actor}s, none
 * where the text does not tell. Start at {@link org.detente.coding.actor.phrase.Scene}.
 */
@NullMarked
package org.detente.coding.actor.phrase;

import org.jspecify.annotations.NullMarked;
