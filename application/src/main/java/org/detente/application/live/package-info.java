/**
 * Reads sources again and again while their record is served.
 *
 * <p>Input: files and folders. Output: new articles in the record. Start at {@link org.detente.application.live.LiveReading}.
 */
@NullMarked
package org.detente.application.live;

import org.jspecify.annotations.NullMarked;
