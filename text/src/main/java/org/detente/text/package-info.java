/**
 * Structure of a text.
 *
 * <p>Input: clean text. Output: {@link org.detente.text.TextStructure}: paragraphs, sentences, tokens and
 * quotations with offsets. Start at {@link org.detente.text.TextAnalyzer}.
 */
@NullMarked
package org.detente.text;

import org.jspecify.annotations.NullMarked;
