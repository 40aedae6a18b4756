/**
 * What is new in a record, for those who keep something beside it, such as an index.
 *
 * <p>Input: a connection, and how far the asker has come. Output: the articles that came after, the affairs that they touched, a digest that
 * tells whether what came before is still the same. Start at {@link org.detente.record.arrival.Arrivals}.
 */
@NullMarked
package org.detente.record.arrival;

import org.jspecify.annotations.NullMarked;
