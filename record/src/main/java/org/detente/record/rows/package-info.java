/**
 * The model's types as rows of the database's tables, and back.
 *
 * <p>Input: coded articles and an open transaction, or rows. Output: appended rows, or the model's types, equal to
 * those that were appended. Start at {@link org.detente.record.rows.RowWriter} and {@link
 * org.detente.record.rows.Rows}.
 */
@NullMarked
package org.detente.record.rows;

import org.jspecify.annotations.NullMarked;
