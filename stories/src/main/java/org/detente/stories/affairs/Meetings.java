package org.detente.stories.affairs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.detente.model.Article;
import org.detente.model.Evidence;
import org.detente.model.Meeting;
import org.detente.model.MeetingReport;
import org.detente.model.MeetingStatus;
import org.detente.model.Place;
import org.detente.model.Published;
import org.detente.model.Told;

/** Keeps a meeting from report to report. */
final class Meetings {
    private static final int PAIR = 2;
    private static final String BODY = "IGO:";

    private Meetings() {}

    static Meeting begun(MeetingReport report, Article article) {
        return new Meeting(
                report.id(),
                report.parties(),
                report.forum(),
                report.topic(),
                report.movedTo().or(report::date),
                report.place(),
                List.of(told(report, article)));
    }

    static Meeting continued(Meeting meeting, MeetingReport report, Article article) {
        List<Told<MeetingStatus>> history = new ArrayList<>(meeting.history());
        history.add(told(report, article));
        return new Meeting(
                meeting.id(),
                parties(meeting, report),
                meeting.forum().or(report::forum),
                meeting.topic().or(report::topic),
                report.movedTo().or(() -> Days.better(meeting.date(), report.date())),
                meeting.place().or(() -> place(meeting, report)),
                history);
    }

    /**
     * All who are named; but where two or more were named before and are again, a body that only one of the two names lent its roof or its name, and a state in which
     * they meet was their host.
     */
    private static List<String> parties(Meeting meeting, MeetingReport report) {
        Set<String> both = MeetingFit.both(meeting, report);
        Set<String> parties = new TreeSet<>(meeting.parties());
        parties.addAll(report.parties());
        if (both.size() >= PAIR) {
            Set<String> hosts = Stream.of(meeting.place(), report.place())
                    .flatMap(Optional::stream)
                    .flatMap(place -> place.country().stream())
                    .collect(Collectors.toSet());
            parties.removeIf(party -> !both.contains(party) && (party.startsWith(BODY) || hosts.contains(party)));
        }
        return List.copyOf(parties);
    }

    /** Where a report says it was, unless it knows the day less well: then it may tell of another one. */
    private static Optional<Place> place(Meeting meeting, MeetingReport report) {
        return Days.isLessExact(report.date(), meeting.date()) ? Optional.empty() : report.place();
    }

    private static Told<MeetingStatus> told(MeetingReport report, Article article) {
        return new Told<>(
                report.status(),
                // of a meeting that is postponed the day that it is moved to, where it is told
                report.status() == MeetingStatus.POSTPONED ? report.movedTo() : report.date(),
                article.published().map(Published::date),
                new Evidence(article.id(), report.evidence()));
    }
}
