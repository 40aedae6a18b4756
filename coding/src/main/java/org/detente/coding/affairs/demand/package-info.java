/**
 * The demands that a text tells of.
 *
 * <p>Input: {@link org.detente.coding.affairs.text.CodedText}. Output: {@link org.detente.model.DemandReport}s. Start at {@link
 * org.detente.coding.affairs.demand.DemandReader}.
 */
@NullMarked
package org.detente.coding.affairs.demand;

import org.jspecify.annotations.NullMarked;
