package org.detente.dossier.calendar;

import java.util.Optional;
import org.detente.model.Meeting;
import org.detente.model.PartialDate;

/**
 * How a meeting stands by the last day that a record knows of.
 *
 * <p>Example: {@code MeetingState.of(meeting, record.counts().lastPublished()).words()} is "scheduled, no report" for a
 * meeting that was scheduled for a day that is over, and of which nobody has reported that it took place.
 */
public enum MeetingState {
    PROPOSED("proposed"),
    SCHEDULED("scheduled"),
    /** It was to be on a day that is over, or was moved to one, and nobody told whether it took place. */
    NO_REPORT("scheduled, no report"),
    HELD("held"),
    CANCELLED("cancelled"),
    /** Moved to a time that is to come. */
    POSTPONED("postponed"),
    /** Moved, and no new time is known: it is not on the day that it was to be. */
    POSTPONED_INDEFINITELY("postponed, no new date");

    private final String words;

    MeetingState(String words) {
        this.words = words;
    }

    /** In words for a reader. */
    public String words() {
        return words;
    }

    /**
     * How a meeting stands.
     *
     * @param lastPublished the last publication date in the record; the clock does not count, because what the record has
     *     not read yet it cannot tell
     */
    public static MeetingState of(Meeting meeting, Optional<PartialDate> lastPublished) {
        return switch (meeting.status()) {
            case PROPOSED -> PROPOSED;
            case HELD -> HELD;
            case CANCELLED -> CANCELLED;
            case SCHEDULED -> isOver(meeting, lastPublished) ? NO_REPORT : SCHEDULED;
            case POSTPONED ->
                !hasNewDate(meeting) ? POSTPONED_INDEFINITELY : isOver(meeting, lastPublished) ? NO_REPORT : POSTPONED;
        };
    }

    /** Whether all days that its date may mean are before all days that the last publication date may mean. */
    private static boolean isOver(Meeting meeting, Optional<PartialDate> lastPublished) {
        return meeting.date().isPresent()
                && lastPublished.isPresent()
                && meeting.date().get().last().isBefore(lastPublished.get().first());
    }

    /** Whether whoever said last that it is postponed also said to what day. */
    private static boolean hasNewDate(Meeting meeting) {
        return meeting.history().get(meeting.history().size() - 1).since().isPresent();
    }
}
