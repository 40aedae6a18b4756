/**
 * Writes what is new or corrected in a record to its index.
 *
 * <p>Input: a {@link org.detente.record.Record} and the state that its index is in. Output: documents in the index, and its new state. Start at
 * {@link org.detente.search.update.IndexUpdate}.
 */
@NullMarked
package org.detente.search.update;

import org.jspecify.annotations.NullMarked;
