/**
 * The codebook: which words report which event, and who stands where around them.
 *
 * <p>Input: the codebook's files (the built-in ones, or those that the user names). Output: {@link
 * org.detente.coding.codebook.Codebook}, which finds its entries in a sentence. Start at {@link
 * org.detente.coding.codebook.Codebook#matches}; {@code docs/codebook.md} describes the files.
 */
@NullMarked
package org.detente.coding.codebook;

import org.jspecify.annotations.NullMarked;
