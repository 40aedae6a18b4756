/**
 * What belongs together, in the record: copies, stories and story events.
 *
 * <p>Input: {@link org.detente.record.group.Grouping}s of articles that the record has. Output: what was grouped before, as
 * those ask who group on. Start at {@link org.detente.record.group.Groups}.
 */
@NullMarked
package org.detente.record.group;

import org.jspecify.annotations.NullMarked;
