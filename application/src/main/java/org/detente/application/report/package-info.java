/**
 * What a long command tells while it runs and at its end.
 *
 * <p>Input: counts, problems and figures. Output: lines for a terminal, JSON where a program reads. Start at {@link
 * org.detente.application.report.SummaryText}.
 */
@NullMarked
package org.detente.application.report;

import org.jspecify.annotations.NullMarked;
