/**
 * The standing affairs between states that an article tells of.
 *
 * <p>Input: a text with what was read from it so far, {@link org.detente.coding.affairs.text.CodedText}. Output: {@link
 * org.detente.model.Affairs}. Start at {@link org.detente.coding.affairs.AffairsReader}; one package below reads meetings, one
 * instruments, one demands and their replies.
 */
@NullMarked
package org.detente.coding.affairs;

import org.jspecify.annotations.NullMarked;
