package org.detente.dossier.calendar;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.detente.model.Evidence;
import org.detente.model.Meeting;
import org.detente.model.MeetingStatus;
import org.detente.model.PartialDate;
import org.detente.model.Phrase;
import org.detente.model.Place;
import org.detente.model.Span;
import org.detente.model.Told;

/** Meetings made by hand. */
public final class Meetings {
    private Meetings() {}

    /** A council of RUS and USA in Brussels, of which one article tells. */
    public static Meeting council(String id, String date, Told<MeetingStatus> history) {
        return council(id, date, List.of(history));
    }

    /** A council of RUS and USA in Brussels. */
    static Meeting council(String id, String date, List<Told<MeetingStatus>> history) {
        return named(id, "NATO-Russia Council", "Brussels", date, history);
    }

    /** A meeting with words of a text for its names. */
    static Meeting named(String id, String forum, String place, String date, List<Told<MeetingStatus>> history) {
        return new Meeting(
                id,
                List.of("USA", "RUS"),
                Optional.of(forum),
                Optional.empty(),
                Optional.of(date).filter(known -> !known.isEmpty()).map(PartialDate::parse),
                Optional.of(new Place(
                        place,
                        Optional.of("BEL"),
                        OptionalDouble.of(50.85045),
                        OptionalDouble.of(4.34878),
                        OptionalLong.empty())),
                history);
    }

    /** A stage, as an article published on a day tells it; the article's identifier is {@code a-} and that day. */
    public static Told<MeetingStatus> told(MeetingStatus status, String since, String reported) {
        return told(status, since, reported, "The council will meet in Brussels.");
    }

    static Told<MeetingStatus> told(MeetingStatus status, String since, String reported, String sentence) {
        return new Told<>(
                status,
                Optional.of(since).filter(known -> !known.isEmpty()).map(PartialDate::parse),
                Optional.of(reported).filter(known -> !known.isEmpty()).map(PartialDate::parse),
                new Evidence("a-" + reported, new Phrase(sentence, new Span(0, sentence.length()))));
    }
}
