/**
 * Structure of a text.
 *
 * <p>Input: clean text. Output: {@link org.detente.coding.text.TextStructure}: paragraphs, sentences, tokens and
 * quotations with offsets. Start at {@link org.detente.coding.text.TextAnalyzer}.
 */
@NullMarked
package org.detente.coding.text;

import org.jspecify.annotations.NullMarked;
