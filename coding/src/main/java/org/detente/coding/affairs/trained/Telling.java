package org.detente.coding.affairs.trained;

import org.detente.model.MeetingStatus;
import org.detente.model.Span;

/**
 * Words that tell of a meeting.
 *
 * @param first their first piece
 * @param span where they stand
 * @param sentence number of their sentence
 * @param status that they tell
 */
record Telling(int first, Span span, int sentence, MeetingStatus status) {}
