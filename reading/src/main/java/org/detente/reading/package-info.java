/**
 * From files to clean articles.
 *
 * <p>Input: files, folders, archives and streams. Output: {@link org.detente.model.Article}s, and a {@link
 * org.detente.reading.Problem} for each item that could not become one. Start at {@code source.Sources}, which yields
 * {@link org.detente.reading.RawDocument}s one at a time, and {@code clean.Cleaner}, which makes an article of each.
 */
@NullMarked
package org.detente.reading;

import org.jspecify.annotations.NullMarked;
