/**
 * What changed in a relation since a day.
 *
 * <p>Input: a {@link org.detente.dossier.Dossier} of all days and the first day that is new. Output: {@link
 * org.detente.dossier.changes.RelationChange}s, the latest first. Start at {@link org.detente.dossier.changes.RelationChanges}.
 */
@NullMarked
package org.detente.dossier.changes;

import org.jspecify.annotations.NullMarked;
