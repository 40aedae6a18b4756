/**
 * What actors are called and where they are.
 *
 * <p>Input: codes, and what readers type. Output: names, regions. Start at {@link org.detente.server.actors.ActorNames}.
 */
@NullMarked
package org.detente.server.actors;

import org.jspecify.annotations.NullMarked;
