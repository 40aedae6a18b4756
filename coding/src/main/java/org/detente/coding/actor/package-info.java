/**
 * Who is named.
 *
 * <p>Input: {@link org.detente.coding.text.TextStructure} and the article's date. Output: {@link
 * org.detente.model.Mention}s in the order of the text. Start at {@link org.detente.coding.actor.ActorFinder}: {@code
 * ActorRegistry} reads the lists into a {@code Lexicon}, {@code PhraseReader} joins what the lexicon finds in a sentence
 * into one actor ("Russian Foreign Minister Sergei Lavrov"), {@code ReferenceReader} resolves what refers back ("the
 * minister", "he") with what {@code ArticleMemory} has kept.
 */
@NullMarked
package org.detente.coding.actor;

import org.jspecify.annotations.NullMarked;
