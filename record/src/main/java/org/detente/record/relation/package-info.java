/**
 * What a dossier asks about one relation, in parts that stay small however large the record is.
 *
 * <p>Input: a connection and a {@link org.detente.record.query.RelationQuery}. Output: counts, the first rows of each list with
 * their number, and the acts as tension needs them. Start at {@link org.detente.record.relation.RelationRows}.
 */
@NullMarked
package org.detente.record.relation;

import org.jspecify.annotations.NullMarked;
