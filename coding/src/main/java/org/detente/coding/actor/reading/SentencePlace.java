package org.detente.coding.actor.reading;

/**
 * Where a sentence stands.
 *
 * @param start offset at which it begins
 * @param previous offset at which the sentence before it begins
 * @param earlier offset at which the sentence before that begins
 */
record SentencePlace(int start, int previous, int earlier) {}
