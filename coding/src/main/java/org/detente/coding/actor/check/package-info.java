/**
 * Whether the lists of actors can be true.
 *
 * <p>Input: the rows of the program's lists ({@link org.detente.coding.actor.ActorFile}) or of a user's file, and a day
 * that counts as today. Output: findings, each with its line and what to do. Start at {@link
 * org.detente.coding.actor.check.ActorCheck}.
 */
@NullMarked
package org.detente.coding.actor.check;

import org.jspecify.annotations.NullMarked;
