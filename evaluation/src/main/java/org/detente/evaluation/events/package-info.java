/**
 * Scores events end to end: from a text to who did what to whom.
 *
 * <p>Input: annotated sentences or stand-off annotations of articles, and a coder. Output: precision, recall and F1 of
 * ordered pairs with their root, kinds of error, status, calibration and the curve of precision against recall. Start at
 * {@link org.detente.evaluation.events.EventEvaluation}.
 */
@NullMarked
package org.detente.evaluation.events;

import org.jspecify.annotations.NullMarked;
