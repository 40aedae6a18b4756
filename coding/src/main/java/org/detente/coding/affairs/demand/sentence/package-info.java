/**
 * Who is meant by the words of a sentence, as far as demands need it.
 *
 * <p>Input: {@link org.detente.coding.affairs.text.CodedText}. Output: codes of states and bodies. Start at {@link
 * org.detente.coding.affairs.demand.sentence.Parties}.
 */
@NullMarked
package org.detente.coding.affairs.demand.sentence;

import org.jspecify.annotations.NullMarked;
