/**
 * Where events took place.
 *
 * <p>Input: an article with its events. Output: the events with their {@link org.detente.model.Place}, where the words tell one, and
 * a {@link org.detente.coding.place.event.Whereabouts} that says which words did. Start at {@link
 * org.detente.coding.place.event.EventPlaces}.
 */
@NullMarked
package org.detente.coding.place.event;

import org.jspecify.annotations.NullMarked;
