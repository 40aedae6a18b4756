package org.detente.coding.affairs.meeting;

import java.util.List;
import org.detente.coding.affairs.text.CodedText;
import org.detente.model.Identity;
import org.detente.model.MeetingReport;
import org.detente.model.Phrase;
import org.detente.model.Span;
import org.detente.text.Sentence;

/**
 * Reads meetings from a text: talks, calls, summits, sessions and visits of two sides or of a named forum, past, present or to come.
 *
 * <p>Clauses are read one by one: the words that tell of a meeting, who takes part, when, where, and how far it has come; then all that the
 * text tells of the same meeting becomes one row. "Colombia's minister is due to fly to Quito on Thursday to sit down with his Ecuadorean
 * counterpart" is {@code [COL, ECU]}, scheduled, at Quito, on the Thursday after publication. What has neither a time of its own nor a place
 * is left out, as is what is denied or only imagined.
 */
public final class MeetingReader {
    private MeetingReader() {}

    /**
     * A meeting that was read.
     *
     * @param words that tell of it
     */
    public record Read(MeetingReport report, Span words) {}

    /** The meetings, in the order of the text. */
    public static List<MeetingReport> find(CodedText text) {
        return read(text).stream().map(Read::report).toList();
    }

    /** The meetings with the words that tell of them, in the order of the text. */
    public static List<Read> read(CodedText text) {
        return Merger.merged(Tellings.of(text)).stream()
                .map(telling -> new Read(report(text, telling), telling.words()))
                .toList();
    }

    private static MeetingReport report(CodedText text, Telling telling) {
        String articleId = text.article().id();
        return new MeetingReport(
                Identity.row('m', articleId, telling.words()),
                articleId,
                List.copyOf(telling.parties()),
                telling.forum(),
                telling.topic(),
                telling.date(),
                telling.movedTo(),
                telling.place(),
                telling.status(),
                Phrase.of(text.article().text(), sentence(text, telling.words())));
    }

    private static Span sentence(CodedText text, Span words) {
        return text.structure().sentences().stream()
                .map(Sentence::span)
                .filter(span -> span.contains(words))
                .findFirst()
                .orElse(words);
    }
}
