/**
 * What the trained reader makes of an article.
 *
 * <p>Input: {@link org.detente.coding.text.TextStructure} and the article's mentions of known actors. Output: attributions as
 * spans of the text. Start at {@link org.detente.coding.reader.ArticleReader}: a gate leaves out the sentences that report
 * nothing, the encoder scores the others passage by passage, and decoders read the scores.
 */
@NullMarked
package org.detente.coding.reader;

import org.jspecify.annotations.NullMarked;
