package org.detente.coding.explanation;

import java.util.OptionalDouble;

/**
 * What the trained reader thinks of a statement. Probabilities are geometric means over the word pieces of the words.
 *
 * @param cue that the cue's words attribute something
 * @param source that the speaker's words name the source of that cue; absent where nobody is named or where they are not
 *     in what was read
 * @param content that the content's words are what is said; absent likewise
 * @param drawn whether the reader draws a statement with this cue and content itself; otherwise a rule did
 */
public record StatementVerdict(double cue, OptionalDouble source, OptionalDouble content, boolean drawn) {}
