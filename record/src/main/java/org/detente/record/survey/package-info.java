/**
 * Numbers over all acts of a record: where they took place, who acts with whom, and which actors there are.
 *
 * <p>Input: a connection and an {@link org.detente.record.survey.ActFilter}. Output: counts by place, pair and actor, computed by the
 * engine over a few columns, whatever the size of the record. Start at {@link org.detente.record.survey.Survey}.
 */
@NullMarked
package org.detente.record.survey;

import org.jspecify.annotations.NullMarked;
