/**
 * Who is named, as the words of a sentence tell.
 *
 * <p>Input: {@link org.detente.text.TextStructure}, the article's date and the lists of {@link
 * org.detente.coding.actor.ActorRegistry}. Output: {@link org.detente.model.Mention}s in the order of the text. Start at
 * {@link org.detente.coding.actor.reading.ActorFinder}: {@code PhraseReader} joins what the lists know in a sentence
 * into one actor ("Russian Foreign Minister Sergei Lavrov"), {@code ReferenceReader} resolves what refers back ("the
 * minister", "he") with what {@code ArticleMemory} has kept.
 */
@NullMarked
package org.detente.coding.actor.reading;

import org.jspecify.annotations.NullMarked;
