/**
 * Tension: how hostile a relation is from day to day, how sure that is, and when it changed.
 *
 * <p>Input: acts of a relation, each once however often it is told. Output: a {@link
 * org.detente.stories.tension.TensionSeries} with intervals, coverage, changes and the acts that moved it. Start at {@link
 * org.detente.stories.tension.Tension}.
 */
@NullMarked
package org.detente.stories.tension;

import org.jspecify.annotations.NullMarked;
