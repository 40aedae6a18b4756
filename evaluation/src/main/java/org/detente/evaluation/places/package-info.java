/**
 * Scores how names of places are resolved, and fits the weights that decide it.
 *
 * <p>Input: articles with their toponyms and GeoNames identifiers, in the XML format of the Local-Global Lexicon (LGL). Output: an
 * {@link org.detente.evaluation.Evaluation}. Start at {@link org.detente.evaluation.places.PlaceEvaluation}.
 */
@NullMarked
package org.detente.evaluation.places;

import org.jspecify.annotations.NullMarked;
