/**
 * The places that have a name.
 *
 * <p>Input: a name as a text writes it. Output: the places that bear it, with level, country, point and people. Start at {@link
 * org.detente.coding.place.gazetteer.Gazetteer}.
 */
@NullMarked
package org.detente.coding.place.gazetteer;

import org.jspecify.annotations.NullMarked;
