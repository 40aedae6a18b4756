package org.detente.coding.affairs.trained;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.coding.affairs.text.CodedText;
import org.detente.model.MeetingReport;
import org.detente.model.MeetingStatus;
import org.detente.model.PartialDate;
import org.detente.model.Place;
import org.detente.model.Span;

/**
 * A meeting that was found, before it is settled who meets.
 *
 * @param words that tell of it
 * @param scored who meets after the network; empty where it did not find the meeting
 * @param ruled who meets after the rules; empty where they did not find the meeting
 */
record Found(MeetingReport report, Span words, Set<String> scored, Set<String> ruled) {
    Found {
        scored = new LinkedHashSet<>(scored);
        ruled = new LinkedHashSet<>(ruled);
    }

    Set<String> parties() {
        return new LinkedHashSet<>(report.parties());
    }

    static Found scored(MeetingReport report, Span words) {
        return new Found(report, words, new LinkedHashSet<>(report.parties()), Set.of());
    }

    static Found ruled(MeetingReport report, Span words) {
        return new Found(report, words, Set.of(), new LinkedHashSet<>(report.parties()));
    }

    /** The same meeting as the rules read it, with what they do not tell of it. */
    Found as(Found rules) {
        MeetingReport other = rules.report;
        MeetingReport both = new MeetingReport(
                other.id(),
                other.articleId(),
                other.parties(),
                other.forum(),
                other.topic(),
                other.date().or(report::date),
                other.movedTo(),
                other.place().or(report::place),
                other.status(),
                other.evidence());
        return new Found(both, words, scored, rules.ruled);
    }

    /** The same meeting as it stands now; where it was moved to only counts where it is postponed. */
    Found as(MeetingStatus status) {
        Optional<PartialDate> movedTo = status == MeetingStatus.POSTPONED ? report.movedTo() : Optional.empty();
        return with(report.parties(), report.forum(), report.date(), movedTo, report.place(), status);
    }

    /** The same meeting on another day. */
    Found on(Optional<PartialDate> date) {
        return with(report.parties(), report.forum(), date, report.movedTo(), report.place(), report.status());
    }

    /** The same meeting of others; of one body alone that is the forum, where no other is told. */
    Found of(CodedText text, Set<String> parties) {
        Optional<String> forum = report.forum().or(() -> Names.bodyAlone(text, parties));
        return with(List.copyOf(parties), forum, report.date(), report.movedTo(), report.place(), report.status());
    }

    /** The same meeting elsewhere. */
    Found at(Optional<Place> place) {
        return with(report.parties(), report.forum(), report.date(), report.movedTo(), place, report.status());
    }

    private Found with(
            List<String> parties,
            Optional<String> forum,
            Optional<PartialDate> date,
            Optional<PartialDate> movedTo,
            Optional<Place> place,
            MeetingStatus status) {
        MeetingReport now = new MeetingReport(
                report.id(),
                report.articleId(),
                parties,
                forum,
                report.topic(),
                date,
                movedTo,
                place,
                status,
                report.evidence());
        return new Found(now, words, scored, ruled);
    }
}
