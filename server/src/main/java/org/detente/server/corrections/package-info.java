/**
 * All corrections that readers made, for readers and for programs.
 *
 * <p>Input: the {@link org.detente.record.correction.Corrections} of a record. Output: {@code /corrections} and {@code
 * /api/v1/corrections}, the latest first. Start at {@link org.detente.server.corrections.CorrectionsArea}.
 */
@NullMarked
package org.detente.server.corrections;

import org.jspecify.annotations.NullMarked;
