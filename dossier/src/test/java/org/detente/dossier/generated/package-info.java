/**
 * Records of any size for measuring; nothing in them was ever published.
 *
 * <p>Input: a number of events. Output: a record with their articles, statements, acts and standing affairs, the same at every
 * call. Start at {@link org.detente.dossier.generated.GeneratedRecord}.
 */
@NullMarked
package org.detente.dossier.generated;

import org.jspecify.annotations.NullMarked;
