/**
 * One opened file: its bytes within bounds, its characters, its lines.
 *
 * <p>Input: a file and {@link org.detente.reading.source.open.ReadOptions}. Output: text, or an {@link
 * org.detente.reading.source.open.UnreadableException} that says why not. Start at {@link org.detente.reading.source.open.OpenSource}.
 */
@NullMarked
package org.detente.reading.source.open;

import org.jspecify.annotations.NullMarked;
