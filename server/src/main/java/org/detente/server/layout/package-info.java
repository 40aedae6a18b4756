/**
 * What every page has around it, and how numbers and days look to its reader.
 *
 * <p>Input: a template with its view. Output: a page. Start at {@link org.detente.server.layout.Pages}.
 */
@NullMarked
package org.detente.server.layout;

import org.jspecify.annotations.NullMarked;
