/**
 * Lists of rows with filters, a page at a time.
 *
 * <p>Input: a connection and a {@link org.detente.record.list.ListQuery}. Output: a {@link org.detente.record.list.RowPage} of JSON
 * objects as an export has them. Start at {@link org.detente.record.list.RowList}.
 */
@NullMarked
package org.detente.record.list;

import org.jspecify.annotations.NullMarked;
