/**
 * Which pairs of actors a record tells most of.
 *
 * <p>Input: an open record. Output: {@link org.detente.record.query.ranking.RankedPair}s. Start at {@link
 * org.detente.record.query.ranking.PairRanking}.
 */
@NullMarked
package org.detente.record.query.ranking;

import org.jspecify.annotations.NullMarked;
