package org.detente.evaluation.affairs.gold;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.model.Article;
import org.detente.model.InstrumentKind;
import org.detente.model.InstrumentStatus;
import org.detente.model.MeetingStatus;
import org.detente.model.PartialDate;
import org.detente.model.ReplyStatus;
import org.detente.model.Span;

/** An article with what a careful reader notes of its meetings, instruments and demands. */
public record GoldAffairs(Article article, List<Meeting> meetings, List<Instrument> instruments, List<Demand> demands) {
    public GoldAffairs {
        meetings = List.copyOf(meetings);
        instruments = List.copyOf(instruments);
        demands = List.copyOf(demands);
    }

    /** How many rows are noted. */
    public int size() {
        return meetings.size() + instruments.size() + demands.size();
    }

    /** A noted meeting; {@code place} as the text calls it, {@code told} are the words that tell of it. */
    public record Meeting(
            Set<String> parties,
            Optional<String> forum,
            Optional<PartialDate> date,
            Optional<PartialDate> movedTo,
            Optional<String> place,
            MeetingStatus status,
            List<Span> told,
            Span evidence) {
        public Meeting {
            told = List.copyOf(told);
        }
    }

    /** A noted instrument. */
    public record Instrument(
            String name, InstrumentKind kind, Set<String> parties, InstrumentStatus status, Span evidence) {}

    /** A noted demand; {@code answers} names the earlier article whose demand the reply answers, {@code answered} are the words that
     * answer, {@code cue} those that ask, {@code asked} those of the content. */
    public record Demand(
            Set<String> by,
            Set<String> to,
            String content,
            ReplyStatus reply,
            Optional<String> answers,
            List<Span> answered,
            Span cue,
            Optional<Span> asked,
            Span evidence) {
        public Demand {
            answered = List.copyOf(answered);
        }
    }
}
