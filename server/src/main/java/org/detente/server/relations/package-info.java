/**
 * The page of all relations: those that matter most now first.
 *
 * <p>Input: the record's pairs of actors. Output: a page with the state and course of each. Start at {@link
 * org.detente.server.relations.RelationsArea}.
 */
@NullMarked
package org.detente.server.relations;

import org.jspecify.annotations.NullMarked;
