/**
 * What was learnt from marked articles: linear models over the trained reader's states and over what the rules see.
 *
 * <p>Input: the reader's states of an article. Output: mean states of any words, and the likelihood of classes. Start at {@link
 * org.detente.coding.affairs.learnt.LearntModel}.
 */
@NullMarked
package org.detente.coding.affairs.learnt;

import org.jspecify.annotations.NullMarked;
