package org.detente.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What one article says of a meeting of two sides or of a named forum.
 *
 * @param id see {@link Identity#row}
 * @param articleId the article
 * @param parties codes of those who meet, sorted; empty where only the forum is named
 * @param forum the body that meets ("NATO-Russia Council"), as the text calls it
 * @param topic what it is about, as the text calls it
 * @param date when it was or is to be, the first day of several
 * @param movedTo where it is postponed, the new date, as far as it is told
 * @param place where
 * @param status after what the article tells
 * @param evidence the sentence that says so
 */
public record MeetingReport(
        String id,
        String articleId,
        List<String> parties,
        Optional<String> forum,
        Optional<String> topic,
        Optional<PartialDate> date,
        Optional<PartialDate> movedTo,
        Optional<Place> place,
        MeetingStatus status,
        Phrase evidence) {
    public MeetingReport {
        Objects.requireNonNull(id);
        Objects.requireNonNull(articleId);
        parties = parties.stream().distinct().sorted().toList();
        Objects.requireNonNull(forum);
        Objects.requireNonNull(topic);
        Objects.requireNonNull(date);
        Objects.requireNonNull(movedTo);
        Objects.requireNonNull(place);
        Objects.requireNonNull(status);
        Objects.requireNonNull(evidence);
        if (parties.size() < 2 && forum.isEmpty()) {
            throw new IllegalArgumentException("a meeting has two parties or a forum");
        }
        if (movedTo.isPresent() && status != MeetingStatus.POSTPONED) {
            throw new IllegalArgumentException("a meeting that is " + status + " is not moved to another date");
        }
    }
}
