/**
 * Scores expressions of time against annotated ones.
 *
 * <p>Input: files in TimeML whose TIMEX3 tags have a type and a value. Output: precision, recall and F1 of the spans, types
 * and values. Start at {@link org.detente.evaluation.times.TimesEvaluation}.
 */
@NullMarked
package org.detente.evaluation.times;

import org.jspecify.annotations.NullMarked;
