/**
 * Who is answered, with which headers, within which limits, and what whoever is not answered is told.
 *
 * <p>Input: requests before any page sees them. Output: headers and refusals. Start at {@link
 * org.detente.server.guard.Guards}.
 */
@NullMarked
package org.detente.server.guard;

import org.jspecify.annotations.NullMarked;
