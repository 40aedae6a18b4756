package org.detente.coding.statement.cue;

/**
 * A cue in a row of words.
 *
 * @param cue which
 * @param form in which form
 * @param start index of its first word
 * @param end index behind its last word
 */
public record CueMatch(Cue cue, Form form, int start, int end) {}
