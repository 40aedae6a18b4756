/**
 * The words of which expressions of time are made.
 *
 * <p>Input: the tokens of a sentence. Output: words with what each can be ({@code time-words.tsv}) and the phrases that are read
 * whole ({@code time-phrases.tsv}). Start at {@link org.detente.coding.time.word.Words}.
 */
@NullMarked
package org.detente.coding.time.word;

import org.jspecify.annotations.NullMarked;
