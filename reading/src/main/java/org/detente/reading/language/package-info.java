/**
 * Tells the language of a text.
 *
 * <p>Input: a clean text. Output: its ISO 639-1 code, where it can be told. Start at {@link
 * org.detente.reading.language.Languages}.
 */
@NullMarked
package org.detente.reading.language;

import org.jspecify.annotations.NullMarked;
