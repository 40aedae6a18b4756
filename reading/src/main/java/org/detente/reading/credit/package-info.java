/**
 * Finds the agencies and outlets that a text credits.
 *
 * <p>Input: lines and clean text. Output: {@link org.detente.model.Credit}s. Start at {@link
 * org.detente.reading.credit.Credits}; the agencies and outlets that are known by name come from {@link org.detente.text.outlet.Outlets}.
 */
@NullMarked
package org.detente.reading.credit;

import org.jspecify.annotations.NullMarked;
