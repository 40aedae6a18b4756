/**
 * Scores of what is read from article pages.
 *
 * <p>Input: a folder of pages with their true bodies, titles and dates. Output: an {@link
 * org.detente.evaluation.Evaluation}. Start at {@link org.detente.evaluation.articles.ArticleEvaluation}.
 */
@NullMarked
package org.detente.evaluation.articles;

import org.jspecify.annotations.NullMarked;
