/**
 * How pages show tension: in words, as a line, as data for a chart.
 *
 * <p>Input: a tension series. Output: words and drawings. Start at {@link org.detente.server.tension.TensionNow}.
 */
@NullMarked
package org.detente.server.tension;

import org.jspecify.annotations.NullMarked;
