/**
 * Bodies that a text introduces and no list has.
 *
 * <p>Input: the words of a sentence and the lists. Output: name, kind and state of "the Blue Front, an armed group from
 * Mali". Start at {@link org.detente.coding.actor.body.BodyIntroduction}.
 */
@NullMarked
package org.detente.coding.actor.body;

import org.jspecify.annotations.NullMarked;
