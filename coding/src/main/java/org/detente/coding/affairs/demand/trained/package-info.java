/**
 * Demands as the network sees them and as what was learnt of it settles them: which there are, who asks, and who is asked.
 *
 * <p>Input: {@link org.detente.coding.affairs.learnt.LinkedText} and the demands that the rules find. Output: {@link
 * org.detente.coding.affairs.demand.sentence.Asking}. Start at {@link org.detente.coding.affairs.demand.trained.TrainedAskings}.
 */
@NullMarked
package org.detente.coding.affairs.demand.trained;

import org.jspecify.annotations.NullMarked;
