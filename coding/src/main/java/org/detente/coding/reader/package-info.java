/**
 * What the trained reader makes of an article.
 *
 * <p>Input: {@link org.detente.text.TextStructure} and the article's mentions of known actors. Output: its scores, which
 * {@code attribution} and {@code event} decode. Start at {@link org.detente.coding.reader.ArticleReader}: the encoder
 * scores every sentence, passage by passage.
 */
@NullMarked
package org.detente.coding.reader;

import org.jspecify.annotations.NullMarked;
