/**
 * The map of acts that have a place, with a table of the places beside it.
 *
 * <p>Input: acts by place, the shapes of land and borders. Output: {@code /map}, drawn on the server, so that it is there without a
 * script. Start at {@link org.detente.server.map.MapArea}.
 */
@NullMarked
package org.detente.server.map;

import org.jspecify.annotations.NullMarked;
