/**
 * The pages of an article: its text with what was read from it in layers, and two articles side by side.
 *
 * <p>Input: the record. Output: {@code /article/ID} and {@code /compare/ID/OTHER}. Start at {@link
 * org.detente.server.article.ArticleArea}.
 */
@NullMarked
package org.detente.server.article;

import org.jspecify.annotations.NullMarked;
