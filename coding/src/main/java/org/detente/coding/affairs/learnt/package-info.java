/**
 * What was learnt from marked articles: linear models over the trained reader's states and over what the rules see, and who is meant by words that no
 * list knows.
 *
 * <p>Input: the reader's states of an article and the network's scores. Output: mean states of any words, the likelihood of classes, and how likely
 * actors take part in what is told. Start at {@link org.detente.coding.affairs.learnt.LearntModel} and {@link
 * org.detente.coding.affairs.learnt.LinkedText}.
 */
@NullMarked
package org.detente.coding.affairs.learnt;

import org.jspecify.annotations.NullMarked;
