/**
 * Who is meant again: references to one actor within an article.
 *
 * <p>Input: {@link org.detente.text.TextStructure}, mentions of listed actors and statements. Output: {@link
 * org.detente.coding.actor.reference.References}, chains of references, also of people whom no list knows, and what they add
 * to mentions and statements. Start at {@link org.detente.coding.actor.reference.ReferenceFinder}; {@code name}
 * finds names, {@code ArticleChains} joins them with nouns and pronouns, {@code Enrichment} carries the result back.
 */
@NullMarked
package org.detente.coding.actor.reference;

import org.jspecify.annotations.NullMarked;
