/**
 * What a reader types, as clauses.
 *
 * <p>Input: any text. Output: {@link org.detente.search.words.Words}. Start there.
 */
@NullMarked
package org.detente.search.words;

import org.jspecify.annotations.NullMarked;
