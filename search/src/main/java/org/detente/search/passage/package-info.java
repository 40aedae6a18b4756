/**
 * Marked passages of what was found.
 *
 * <p>Input: a text and the words that were looked for. Output: {@link org.detente.search.passage.Part}s of the sentences that hold them. Start at {@link
 * org.detente.search.passage.Passages}.
 */
@NullMarked
package org.detente.search.passage;

import org.jspecify.annotations.NullMarked;
