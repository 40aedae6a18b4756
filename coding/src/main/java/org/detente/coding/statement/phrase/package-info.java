/**
 * Phrases and clauses of a sentence, found from the places where a cue shows that one must be.
 *
 * <p>Input: {@link org.detente.text.TextStructure} and cues. Output: {@link
 * org.detente.coding.statement.phrase.Words}, rows of words of a {@link
 * org.detente.coding.statement.phrase.Passage}. Start at {@link org.detente.coding.statement.phrase.Reading}, which
 * holds everything that a rule asks of a passage. No parser: closed classes of words, endings and neighbours decide.
 */
@NullMarked
package org.detente.coding.statement.phrase;

import org.jspecify.annotations.NullMarked;
