/**
 * Makes a clean article of each document, whatever it was written in.
 *
 * <p>Input: a {@link org.detente.reading.RawDocument}. Output: an {@link org.detente.model.Article}, or the {@link
 * org.detente.reading.Problem} why there is none. Start at {@link org.detente.reading.clean.Cleaner}.
 */
@NullMarked
package org.detente.reading.clean;

import org.jspecify.annotations.NullMarked;
