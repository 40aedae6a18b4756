package org.detente.coding.affairs.meeting;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.detente.model.MeetingStatus;
import org.detente.model.PartialDate;
import org.detente.model.Place;
import org.detente.model.Span;

/**
 * What one clause tells of a meeting.
 *
 * @param line number of its sentence
 * @param words that it was read from
 * @param parties codes of those who meet
 * @param named whether two of them are named right here, not only by "the two sides"
 * @param recalled whether it only stands for a meeting that was told before: "the talks"
 * @param implied whether only a deed in one room tells of it ("agreed in Brussels")
 * @param forum the body that meets
 */
record Telling(
        int line,
        Span words,
        Set<String> parties,
        boolean named,
        boolean recalled,
        boolean implied,
        Optional<String> forum,
        Optional<String> topic,
        Optional<PartialDate> date,
        Optional<PartialDate> movedTo,
        Optional<Place> place,
        MeetingStatus status) {
    Telling {
        parties = new LinkedHashSet<>(parties);
    }

    /** The same meeting, as far as it has come now. */
    Telling withStatus(MeetingStatus now) {
        return new Telling(
                line, words, parties, named, recalled, implied, forum, topic, date, Optional.empty(), place, now);
    }

    /** Whether it says enough to be told apart from other meetings. */
    boolean isAnchored() {
        return (date.isPresent() && (!implied || place.isPresent()))
                || movedTo.isPresent()
                || (place.isPresent() && !recalled && (named || status != MeetingStatus.HELD))
                || (status != MeetingStatus.HELD && status != MeetingStatus.SCHEDULED && named);
    }
}
