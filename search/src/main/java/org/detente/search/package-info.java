/**
 * Full text of a record: words and filters in, marked passages out.
 *
 * <p>Input: a {@link org.detente.record.Record}, {@link org.detente.search.SearchQuery}s. Output: {@link org.detente.search.SearchResult}s, and an
 * index in the record's folder, which is made again whenever it is missing or does not fit. Start at {@link org.detente.search.SearchIndex}; {@link
 * org.detente.search.SearchKeeper} keeps one up to date while a record is served.
 */
@NullMarked
package org.detente.search;

import org.jspecify.annotations.NullMarked;
