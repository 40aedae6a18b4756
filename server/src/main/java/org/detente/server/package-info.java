/**
 * The dossier in the browser.
 *
 * <p>Input: a {@link org.detente.record.Record} and a {@link org.detente.server.Site}. Output: pages at a local address.
 * Start at {@link org.detente.server.DetenteServer}; {@code web} decides who is answered and how, {@code layout} is what
 * every page has around it, and each area of the site is a package with its templates of the same path in {@code src/main/jte}.
 */
@NullMarked
package org.detente.server;

import org.jspecify.annotations.NullMarked;
