/**
 * Finds the article in a text that somebody scraped from a page, or that was written in Markdown.
 *
 * <p>Input: characters of a text. Output: an {@link org.detente.reading.Extraction}: every sentence of the article and
 * none of the scraps of the page around it. Start at {@link org.detente.reading.scrap.ScrapedText}; the phrases that
 * pages leave behind are data, in {@code scraps.tsv}.
 */
@NullMarked
package org.detente.reading.scrap;

import org.jspecify.annotations.NullMarked;
