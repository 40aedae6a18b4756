/**
 * Full text of the record: a page, a feed and a list for programs, all with the same words and filters in their addresses.
 *
 * <p>Input: requests, the {@link org.detente.search.SearchKeeper}. Output: marked passages that open where they stand. Start at {@link
 * org.detente.server.search.SearchArea}.
 */
@NullMarked
package org.detente.server.search;

import org.jspecify.annotations.NullMarked;
