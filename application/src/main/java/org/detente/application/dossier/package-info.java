/**
 * What the record holds, for a person to read.
 *
 * <p>Input: a dossier, an article or a row with what decided it. Output: lines for a terminal, or JSON with the same
 * content. Start at {@link org.detente.application.dossier.DossierText}.
 */
@NullMarked
package org.detente.application.dossier;

import org.jspecify.annotations.NullMarked;
