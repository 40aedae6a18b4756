/**
 * Which acts a reader wants to see, as the pages over all acts let it be chosen.
 *
 * <p>Input: the parameters of an address. Output: a filter for the record, the fields of a form, addresses that keep what was chosen.
 * Start at {@link org.detente.server.filter.ActRequest}.
 */
@NullMarked
package org.detente.server.filter;

import org.jspecify.annotations.NullMarked;
