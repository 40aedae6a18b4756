/**
 * Where a text began that several outlets printed.
 *
 * <p>Input: the articles of a group of copies and the links between them. Output: an {@link org.detente.model.Origin} with
 * its reasons. Start at {@link org.detente.stories.origin.OriginFinder}; {@link
 * org.detente.stories.origin.OriginSentence} says it in words.
 */
@NullMarked
package org.detente.stories.origin;

import org.jspecify.annotations.NullMarked;
