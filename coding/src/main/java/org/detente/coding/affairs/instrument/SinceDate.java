package org.detente.coding.affairs.instrument;

import java.util.Comparator;
import java.util.Optional;
import org.detente.coding.affairs.text.CodedText;
import org.detente.coding.time.TimeMention;
import org.detente.model.PartialDate;
import org.detente.model.Span;
import org.detente.text.Sentence;

/** The day on which the text dates a status. */
final class SinceDate {
    private static final String DASHES = "-–—";
    /** So far behind the date of a dateline its dash stands. */
    private static final int DASH = 3;

    private static final int FARTHEST = 70;
    private static final int VAGUE = 25;

    private SinceDate() {}

    /** The nearest date around the words that tell the status, no later than the article. */
    static Optional<PartialDate> near(CodedText text, Sentence sentence, Span words) {
        return text.times().stream()
                .filter(time -> sentence.span().contains(time.span()))
                .filter(time ->
                        time.date().isPresent() && isPast(text, time.date().get()))
                .filter(time -> !isDateline(text, time) && distance(time, words) <= FARTHEST)
                .min(Comparator.comparingInt((TimeMention time) -> distance(time, words)))
                .flatMap(TimeMention::date);
    }

    /** The date within the name: "the treaty of 1929". */
    static Optional<PartialDate> within(CodedText text, Span name) {
        return text.times().stream()
                .filter(time -> name.contains(time.span()))
                .flatMap(time -> time.date().stream())
                .filter(date -> isPast(text, date))
                .findFirst();
    }

    /** Whether the nearest date is later than the article: "expires in July". */
    static boolean isAhead(CodedText text, Sentence sentence, Span words) {
        return text.times().stream()
                .filter(time ->
                        sentence.span().contains(time.span()) && time.date().isPresent())
                .filter(time -> distance(time, words) <= FARTHEST)
                .min(Comparator.comparingInt((TimeMention time) -> distance(time, words)))
                .flatMap(TimeMention::date)
                .filter(date -> !isPast(text, date))
                .isPresent();
    }

    /** "QUITO, April 17 -": the day of the report. */
    private static boolean isDateline(CodedText text, TimeMention time) {
        String body = text.article().text();
        int end = time.span().end();
        String behind = body.substring(end, Math.min(body.length(), end + DASH)).strip();
        return !behind.isEmpty() && DASHES.indexOf(behind.charAt(0)) >= 0;
    }

    private static boolean isPast(CodedText text, PartialDate date) {
        return text.published().map(day -> !date.first().isAfter(day.last())).orElse(true);
    }

    private static int distance(TimeMention time, Span words) {
        int vague = time.date().flatMap(PartialDate::day).isPresent() ? 0 : VAGUE;
        return vague
                + Math.max(
                        0,
                        Math.max(time.span().start(), words.start())
                                - Math.min(time.span().end(), words.end()));
    }
}
