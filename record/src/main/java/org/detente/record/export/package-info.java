/**
 * The record as files that other programs read.
 *
 * <p>Input: an open {@link org.detente.record.Record} and a folder. Output: one file a table, byte-identical from run
 * to run. Start at {@link org.detente.record.export.JsonLinesExport}.
 */
@NullMarked
package org.detente.record.export;

import org.jspecify.annotations.NullMarked;
