/**
 * What an HTML page says: its article, and what it tells about it.
 *
 * <p>Input: the characters of a page. Output: an {@link org.detente.reading.Extraction}. Start at {@link
 * org.detente.reading.page.PageReader}; it parses the page, asks {@code meta} for the fields and {@code body} for the
 * text.
 */
@NullMarked
package org.detente.reading.page;

import org.jspecify.annotations.NullMarked;
