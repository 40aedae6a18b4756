/**
 * Finds how a demand was answered.
 *
 * <p>Input: a demand and the sentences of its article. Output: the answer, or that none is told. Start at {@link
 * org.detente.coding.affairs.demand.answer.AnswerFinder}; {@link org.detente.coding.affairs.demand.answer.LearntAnswers} weighs what it
 * finds by what was learnt.
 */
@NullMarked
package org.detente.coding.affairs.demand.answer;

import org.jspecify.annotations.NullMarked;
