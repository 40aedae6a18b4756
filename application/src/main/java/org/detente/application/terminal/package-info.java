/**
 * What a terminal can show: colours, width, progress, tables.
 *
 * <p>Input: text with the meaning of its parts. Output: characters for one stream, plain where it is not a terminal or
 * {@code NO_COLOR} is set. Start at {@link org.detente.application.terminal.Terminal}.
 */
@NullMarked
package org.detente.application.terminal;

import org.jspecify.annotations.NullMarked;
