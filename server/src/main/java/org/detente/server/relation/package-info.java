/**
 * The page of one relation: tension over time, and below it what the record holds, for all time or a part of it.
 *
 * <p>Input: a pair of actors and days. Output: a page, data of its chart, a calendar. Start at {@link
 * org.detente.server.relation.RelationArea}.
 */
@NullMarked
package org.detente.server.relation;

import org.jspecify.annotations.NullMarked;
