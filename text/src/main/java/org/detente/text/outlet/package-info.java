/**
 * What is known of agencies and outlets: names, domains, country, kind, and who stands behind them.
 *
 * <p>Input: a name, a host, an article or a text. Output: {@link org.detente.model.Outlet}s. Start at {@link
 * org.detente.text.outlet.Outlets}; the facts are data, in {@code outlets.tsv}.
 */
@NullMarked
package org.detente.text.outlet;

import org.jspecify.annotations.NullMarked;
