/**
 * Decides which events an article tells, where the codebook and the trained reader have both had their say.
 *
 * <p>Input: the codebook's events and entries, and the reader's events. Output: events with a confidence, those kept that are
 * sure enough. Start at {@link org.detente.coding.decision.EventJudge}.
 */
@NullMarked
package org.detente.coding.decision;

import org.jspecify.annotations.NullMarked;
