/**
 * What the trained reader finds of meetings, instruments, demands and answers: a small network over the encoder's states of a whole article.
 *
 * <p>Input: the readings of an article's passages, with their states. Output: {@link org.detente.encoder.meeting.MeetingReading}s, scores by
 * piece and by pair of pieces. Start at {@link org.detente.encoder.meeting.MeetingNetwork}.
 */
@NullMarked
package org.detente.encoder.meeting;

import org.jspecify.annotations.NullMarked;
