/**
 * How the codebook's files are written: rows, patterns of words with places for the participants, inflected forms.
 *
 * <p>Input: lines of a table. Output: patterns. Start at {@link org.detente.coding.codebook.notation.PatternParser}.
 */
@NullMarked
package org.detente.coding.codebook.notation;

import org.jspecify.annotations.NullMarked;
