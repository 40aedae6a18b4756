/**
 * The words that rows rest on, with where they stand.
 *
 * <p>Input: spans of articles. Output: sentences with the words marked, sources. Start at {@link
 * org.detente.server.evidence.EvidenceView}.
 */
@NullMarked
package org.detente.server.evidence;

import org.jspecify.annotations.NullMarked;
