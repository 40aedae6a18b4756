/**
 * The words that attribute, and the closed classes of words around them.
 *
 * <p>Input: {@code cues.tsv} and {@code word-classes.tsv}, which a political scientist can read and change. Output:
 * {@link org.detente.coding.statement.cue.CueMatch}, a cue where it stands in a row of words. Start at {@link
 * org.detente.coding.statement.cue.CueLexicon}.
 */
@NullMarked
package org.detente.coding.statement.cue;

import org.jspecify.annotations.NullMarked;
