/**
 * From a clean article to what it reports.
 *
 * <p>Input: {@link org.detente.model.Article}. Output: {@link org.detente.model.CodedArticle}. Start at {@code
 * Coder}, which runs the packages in their order: {@code text} (tokens, sentences, quotations), {@code
 * actor} (who is named), {@code statement} (who says what), {@code event} (who does what to whom, decided by a {@code
 * codebook}). A coder is immutable and safe for use by many threads; the same article always gives the same rows.
 */
@NullMarked
package org.detente.coding;

import org.jspecify.annotations.NullMarked;
