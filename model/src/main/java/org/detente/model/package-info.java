/**
 * The record: what Détente keeps, as types that check themselves.
 *
 * <p>Input: nothing. Output: the rows that every stage, the store and every export share. Start at {@link
 * org.detente.model.CodedArticle}. Offsets are UTF-16 code units, half-open, into the article's clean text.
 */
@NullMarked
package org.detente.model;

import org.jspecify.annotations.NullMarked;
