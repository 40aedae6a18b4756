/**
 * What the record holds, for a person to read.
 *
 * <p>Input: rows of the record. Output: lines for a terminal, or JSON with the same content. Start at {@link
 * org.detente.application.dossier.Dossier}.
 */
@NullMarked
package org.detente.application.dossier;

import org.jspecify.annotations.NullMarked;
