/**
 * Reads meetings with the trained reader, and makes one of what it and the rules find.
 *
 * <p>Input: a coded text and the network's scores of it. Output: {@link org.detente.model.MeetingReport}s. Start at {@link
 * org.detente.coding.affairs.trained.TrainedMeetings}.
 */
@NullMarked
package org.detente.coding.affairs.trained;

import org.jspecify.annotations.NullMarked;
