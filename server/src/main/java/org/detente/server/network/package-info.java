/**
 * The network of actors in a period: who acts with whom, with a table of the relations beside it.
 *
 * <p>Input: acts by pair of actors. Output: {@code /network}, laid out and drawn on the server, the same for the same data. Start at
 * {@link org.detente.server.network.NetworkArea}.
 */
@NullMarked
package org.detente.server.network;

import org.jspecify.annotations.NullMarked;
