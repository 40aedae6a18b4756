/**
 * The page of an actor.
 *
 * <p>Input: the record and a code. Output: {@code /actor/CODE}. Start at {@link org.detente.server.actor.ActorArea}.
 */
@NullMarked
package org.detente.server.actor;

import org.jspecify.annotations.NullMarked;
