/**
 * The grammar of English expressions of time.
 *
 * <p>Input: the tokens of a sentence. Output: {@link org.detente.coding.time.grammar.Expression}s, what stands where and what
 * it means. The words are data ({@code time-words.tsv}, {@code time-phrases.tsv}); each class of rules reads one family of
 * expressions and asks the others for their parts. Start at {@link org.detente.coding.time.grammar.Grammar}.
 */
@NullMarked
package org.detente.coding.time.grammar;

import org.jspecify.annotations.NullMarked;
