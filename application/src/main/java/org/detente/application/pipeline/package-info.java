/**
 * Runs reading, coding and storing over a corpus.
 *
 * <p>Input: items of a source, one at a time. Output: rows in a record and a {@link
 * org.detente.application.pipeline.ReadSummary}. Memory holds one batch, whatever the size of the corpus; the rows do not
 * depend on the number of threads. Start at {@link org.detente.application.pipeline.Pipeline}.
 */
@NullMarked
package org.detente.application.pipeline;

import org.jspecify.annotations.NullMarked;
