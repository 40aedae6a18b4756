/**
 * A dossier as one file that can be sent: HTML without script, or Markdown.
 *
 * <p>Input: a {@link org.detente.dossier.Dossier}. Output: the text of the file; all text of articles is escaped, and only {@code
 * http}, {@code https} and {@code file} addresses become links. Start at {@link org.detente.dossier.report.Report}.
 */
@NullMarked
package org.detente.dossier.report;

import org.jspecify.annotations.NullMarked;
