/**
 * Meetings of the record for calendar programs.
 *
 * <p>Input: meetings, and the articles that tell of them. Output: iCalendar (RFC 5545). Start at {@link
 * org.detente.dossier.calendar.MeetingCalendar}; how a meeting stands on the last day of the record says {@link
 * org.detente.dossier.calendar.MeetingState}.
 */
@NullMarked
package org.detente.dossier.calendar;

import org.jspecify.annotations.NullMarked;
