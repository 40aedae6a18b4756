/**
 * The fields of a page: title, byline, publication date, outlet, address, language.
 *
 * <p>Input: a parsed page. Output: one short clean value a field, or none. Start at {@link
 * org.detente.reading.page.meta.PageFields}; each field has its finder, which tries the page's own statements in the
 * order of their reliability.
 */
@NullMarked
package org.detente.reading.page.meta;

import org.jspecify.annotations.NullMarked;
