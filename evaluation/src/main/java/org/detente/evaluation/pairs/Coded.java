package org.detente.evaluation.pairs;

import java.util.Optional;
import org.detente.coding.event.Verdict;

/**
 * A gold row with what the coder made of it.
 *
 * @param pair the row
 * @param root the coder's root, {@link Root#NONE} where it found none
 * @param verdict what stands behind it
 */
record Coded(MarkedPair pair, String root, Optional<Verdict> verdict) {}
