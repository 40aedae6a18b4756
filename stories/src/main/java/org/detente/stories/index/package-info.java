/**
 * A file of keys: which articles have a key.
 *
 * <p>Input: keys, 64 bits each, with the numbers of articles. Output: the numbers of a key. Start at {@link
 * org.detente.stories.index.KeyIndex}.
 */
@NullMarked
package org.detente.stories.index;

import org.jspecify.annotations.NullMarked;
