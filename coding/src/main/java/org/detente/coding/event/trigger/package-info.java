/**
 * Finds the words that report a deed, with the verb group around them.
 *
 * <p>Input: a sentence and the codebook's matches in it. Output: triggers, each with what its words say of the deed. Start at
 * {@link org.detente.coding.event.trigger.TriggerFinder}.
 */
@NullMarked
package org.detente.coding.event.trigger;

import org.jspecify.annotations.NullMarked;
