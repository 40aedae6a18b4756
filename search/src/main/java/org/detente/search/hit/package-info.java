/**
 * What was found: articles and rows with their passages.
 *
 * <p>Input: documents of the index. Output: {@link org.detente.search.hit.SearchHit}s, and their JSON.
 */
@NullMarked
package org.detente.search.hit;

import org.jspecify.annotations.NullMarked;
