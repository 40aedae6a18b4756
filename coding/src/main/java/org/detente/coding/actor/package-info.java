/**
 * Who is known: states, bodies, offices and people.
 *
 * <p>Input: the lists beside this package and the user's own. Output: {@link org.detente.coding.actor.ActorRegistry}, in
 * which phrases, office-holders and look-alikes are looked up. Start there; {@code reading} finds in a text who is
 * named.
 */
@NullMarked
package org.detente.coding.actor;

import org.jspecify.annotations.NullMarked;
