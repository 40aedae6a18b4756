/**
 * Scores of actors: who is meant by given words, and which words refer to the same actor.
 *
 * <p>Input: the texts of published gold data, which the user gives, and our codes for them, which are part of the program
 * ({@code gold/actors}). Output: {@link org.detente.evaluation.Evaluation}. Start at {@link
 * org.detente.evaluation.actors.ActorEvaluation}.
 */
@NullMarked
package org.detente.evaluation.actors;

import org.jspecify.annotations.NullMarked;
