/**
 * An article as its references are read: sentences with their names and listed mentions, and whose voice tells what.
 *
 * <p>Start at {@link org.detente.coding.actor.reference.view.ArticleView}.
 */
@NullMarked
package org.detente.coding.actor.reference.view;

import org.jspecify.annotations.NullMarked;
