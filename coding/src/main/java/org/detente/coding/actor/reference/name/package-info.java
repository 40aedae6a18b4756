/**
 * Names as they stand in a text: how far they reach, of what sort they are, by which words they are compared.
 *
 * <p>Input: the words of a sentence. Output: {@link org.detente.coding.actor.reference.name.Naming}. Start at {@link
 * org.detente.coding.actor.reference.name.NamingReader}.
 */
@NullMarked
package org.detente.coding.actor.reference.name;

import org.jspecify.annotations.NullMarked;
