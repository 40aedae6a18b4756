/**
 * Rows as documents of an index.
 *
 * <p>Input: articles with what was read from them, standing affairs. Output: documents for Lucene, and the analysis of their words. Start at {@link
 * org.detente.search.document.RowDocuments}.
 */
@NullMarked
package org.detente.search.document;

import org.jspecify.annotations.NullMarked;
