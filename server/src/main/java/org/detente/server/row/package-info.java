/**
 * How a row was coded, and the way to report it as wrong.
 *
 * <p>Input: the record, its corrections and an {@link org.detente.server.row.Explainer}. Output: {@code /row/ID}. Start at {@link
 * org.detente.server.row.RowArea}.
 */
@NullMarked
package org.detente.server.row;

import org.jspecify.annotations.NullMarked;
