/**
 * The article's text in a page.
 *
 * <p>Input: a parsed page. Output: its paragraphs. Start at {@link org.detente.reading.page.body.BodyFinder}: {@code
 * BlockReader} cuts the page into blocks of text that know where they stand.
 */
@NullMarked
package org.detente.reading.page.body;

import org.jspecify.annotations.NullMarked;
