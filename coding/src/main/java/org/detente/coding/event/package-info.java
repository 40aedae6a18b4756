/**
 * Who does what to whom.
 *
 * <p>Input: a text's structure, its mentions and statements, and a {@link org.detente.coding.codebook.Codebook}.
 * Output: {@link org.detente.model.Event}s. Start at {@link org.detente.coding.event.EventFinder}; {@link
 * org.detente.coding.event.PairCoder} asks the same matcher about one pair of participants. {@code docs/codebook.md}
 * gives the rules in words.
 */
@NullMarked
package org.detente.coding.event;

import org.jspecify.annotations.NullMarked;
