/**
 * What readers report as wrong, in a file of its own beside the rows: reading again changes rows, never this file.
 *
 * <p>Input: a record's folder. Output: {@link org.detente.record.correction.Correction}s, and the file {@code corrections.jsonl}.
 * Start at {@link org.detente.record.correction.CorrectionFile}.
 */
@NullMarked
package org.detente.record.correction;

import org.jspecify.annotations.NullMarked;
