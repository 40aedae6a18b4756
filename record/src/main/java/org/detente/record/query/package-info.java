/**
 * Questions that the record answers.
 *
 * <p>Input: a connection and a question such as {@link org.detente.record.query.RelationQuery}. Output: typed answers
 * in a fixed order. Start at {@link org.detente.record.query.Relation}.
 */
@NullMarked
package org.detente.record.query;

import org.jspecify.annotations.NullMarked;
