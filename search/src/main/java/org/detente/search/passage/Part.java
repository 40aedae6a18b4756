package org.detente.search.passage;

/**
 * A part of a passage.
 *
 * @param text as it stands in the record, never markup
 * @param marked whether it is what was looked for
 */
public record Part(String text, boolean marked) {}
