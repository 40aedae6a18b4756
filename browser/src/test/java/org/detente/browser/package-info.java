/**
 * The pages as a browser shows them.
 *
 * <p>Input: the samples, read once, and an article that attacks. Output: whether the pages are drawn, usable and safe; pictures for
 * the README. Start at {@link org.detente.browser.PagesTest}.
 */
@NullMarked
package org.detente.browser;

import org.jspecify.annotations.NullMarked;
