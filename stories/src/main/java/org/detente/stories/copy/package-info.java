/**
 * Copies: which articles share a text, how, and where.
 *
 * <p>Input: articles. Output: {@link org.detente.model.Copy}s. Start at {@link org.detente.stories.copy.CopyFinder}.
 */
@NullMarked
package org.detente.stories.copy;

import org.jspecify.annotations.NullMarked;
