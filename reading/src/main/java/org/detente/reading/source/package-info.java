/**
 * Opens what a user names and yields one document after the other.
 *
 * <p>Input: paths of files and folders, or {@code -} for standard input. Output: {@link
 * org.detente.reading.RawDocument}s with decoded characters, and a {@link org.detente.reading.Problem} for each place
 * that holds none. Start at {@link org.detente.reading.source.Sources}; {@code FormatSniffer} says which reader a file
 * gets, {@code CharacterDecoder} how its bytes become characters.
 */
@NullMarked
package org.detente.reading.source;

import org.jspecify.annotations.NullMarked;
