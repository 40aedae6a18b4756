/**
 * The meetings that a text tells of.
 *
 * <p>Input: {@link org.detente.coding.affairs.text.CodedText}. Output: {@link org.detente.model.MeetingReport}s. Start at {@link
 * org.detente.coding.affairs.meeting.MeetingReader}.
 */
@NullMarked
package org.detente.coding.affairs.meeting;

import org.jspecify.annotations.NullMarked;
