/**
 * When.
 *
 * <p>Input: {@link org.detente.text.TextStructure} and the article's date. Output: {@link
 * org.detente.coding.time.TimeMention}s, calendar dates only as precise as the text tells. Start at {@link
 * org.detente.coding.time.TimeExpressions}.
 */
@NullMarked
package org.detente.coding.time;

import org.jspecify.annotations.NullMarked;
