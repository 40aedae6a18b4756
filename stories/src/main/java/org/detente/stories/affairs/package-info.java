/**
 * Standing affairs over articles: which reports tell of the same meeting, instrument or demand, and how it came to stand.
 *
 * <p>Input: the affairs of new articles, and what is known of affairs that they may continue. Output: the affairs as they are
 * with the new reports. Start at {@link org.detente.stories.affairs.AffairBook}.
 */
@NullMarked
package org.detente.stories.affairs;

import org.jspecify.annotations.NullMarked;
