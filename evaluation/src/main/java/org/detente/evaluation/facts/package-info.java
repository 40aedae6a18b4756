/**
 * Compares an export with facts that a careful reader expects in it.
 *
 * <p>Input: a folder that {@code detente export --format jsonl} wrote and a JSON file of expected facts. Output: how many
 * of them the record holds, a figure for each table. Start at {@link
 * org.detente.evaluation.facts.FactsEvaluation}.
 */
@NullMarked
package org.detente.evaluation.facts;

import org.jspecify.annotations.NullMarked;
