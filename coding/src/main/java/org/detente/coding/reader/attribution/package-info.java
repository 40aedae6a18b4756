/**
 * Reads from the encoder's scores who is reported to say what.
 *
 * <p>Input: an {@link org.detente.coding.reader.ArticleReading}. Output: attributions with a probability. Start at {@link
 * org.detente.coding.reader.attribution.AttributionDecoder}.
 */
@NullMarked
package org.detente.coding.reader.attribution;

import org.jspecify.annotations.NullMarked;
