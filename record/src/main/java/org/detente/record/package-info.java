/**
 * The record: a store in one folder that keeps what was read and answers questions about it.
 *
 * <p>Input: {@link org.detente.model.CodedArticle}s in batches, or a folder that holds a record. Output: the same
 * articles, statements and events again, by identifier, by pair of actors, or all of them in a fixed order for an
 * export. Start at {@link org.detente.record.Record}.
 */
@NullMarked
package org.detente.record;

import org.jspecify.annotations.NullMarked;
