/**
 * Which column or key of a user's file holds what of an article. Start at {@link org.detente.reading.source.column.Columns}.
 */
@NullMarked
package org.detente.reading.source.column;

import org.jspecify.annotations.NullMarked;
