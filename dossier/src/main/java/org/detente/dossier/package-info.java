/**
 * What the record holds on a relation, sorted for a reader; nothing here prints.
 *
 * <p>Input: rows of the record. Output: acts that count once, their balance, tension, numbered sources and sentences, and
 * all of it as JSON. Start at {@link org.detente.dossier.Dossier}.
 */
@NullMarked
package org.detente.dossier;

import org.jspecify.annotations.NullMarked;
