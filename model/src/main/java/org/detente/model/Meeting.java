package org.detente.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A meeting, as all articles together tell it.
 *
 * @param id that of its first report
 * @param parties codes of those who meet, sorted
 * @param forum the body that meets
 * @param topic what it is about
 * @param date when it was or is to be, after the last change
 * @param place where
 * @param history how it stood, in the order in which it was reported, at least one; each with the day of the meeting, but of one that is
 *     postponed with the day that it is moved to, where that is told
 */
public record Meeting(
        String id,
        List<String> parties,
        Optional<String> forum,
        Optional<String> topic,
        Optional<PartialDate> date,
        Optional<Place> place,
        List<Told<MeetingStatus>> history) {
    public Meeting {
        Objects.requireNonNull(id);
        parties = parties.stream().distinct().sorted().toList();
        Objects.requireNonNull(forum);
        Objects.requireNonNull(topic);
        Objects.requireNonNull(date);
        Objects.requireNonNull(place);
        history = List.copyOf(history);
        if (history.isEmpty()) {
            throw new IllegalArgumentException("a meeting is told by an article");
        }
    }

    /** How it stands: held once an article says so, else as the last article tells. */
    public MeetingStatus status() {
        return history.stream().anyMatch(told -> told.status() == MeetingStatus.HELD)
                ? MeetingStatus.HELD
                : history.get(history.size() - 1).status();
    }
}
