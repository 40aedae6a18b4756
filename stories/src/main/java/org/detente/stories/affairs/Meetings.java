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
import org.detente.model.PartialDate;
import org.detente.model.Place;
import org.detente.model.Published;
import org.detente.model.Told;

/** Tells which reports are of the same meeting. */
final class Meetings {
    /** Days between the reports of one meeting of which one has no date. */
    private static final long NEWS = 10;

    private static final int PAIR = 2;
    private static final String BODY = "IGO:";

    private Meetings() {}

    /** How well a report fits a meeting: 0 where it is another one. */
    static double fit(Meeting meeting, MeetingReport report, Article article) {
        boolean forums = meeting.forum().isPresent()
                && report.forum().isPresent()
                && ContentWords.share(
                                ContentWords.of(meeting.forum().get()),
                                ContentWords.of(report.forum().get()))
                        > 0.6;
        boolean otherForum = meeting.forum().isPresent() && report.forum().isPresent() && !forums;
        if (otherForum || (!forums && both(meeting, report).size() < PAIR)) {
            return 0;
        }
        return when(meeting, report, article) * where(meeting, report) * who(meeting, report) * (forums ? 1 : 0.9);
    }

    private static double when(Meeting meeting, MeetingReport report, Article article) {
        if (meeting.date().isPresent() && report.date().isPresent()) {
            PartialDate date = meeting.date().get();
            PartialDate other = report.date().get();
            if (date.equals(other)) {
                return 1;
            }
            return Days.mayBeSame(date, other) ? 0.8 : 0;
        }
        boolean isOver = meeting.status() == MeetingStatus.HELD && report.status() != MeetingStatus.HELD;
        Optional<PartialDate> published = article.published().map(Published::date);
        Optional<PartialDate> last =
                meeting.history().get(meeting.history().size() - 1).reported();
        return !isOver && Days.near(last, published, NEWS) ? 0.5 : 0;
    }

    /** Reports of the same day may differ about the place; others that do are of two meetings. */
    private static double where(Meeting meeting, MeetingReport report) {
        boolean differ = meeting.place().isPresent()
                && report.place().isPresent()
                && !areSame(meeting.place().get(), report.place().get());
        boolean sameDay = meeting.date().flatMap(PartialDate::day).isPresent()
                && meeting.date().equals(report.date());
        if (!differ) {
            return 1;
        }
        return sameDay ? 0.5 : 0;
    }

    private static boolean areSame(Place one, Place other) {
        boolean located = one.geonamesId().isPresent() && other.geonamesId().isPresent();
        return located
                ? one.geonamesId().equals(other.geonamesId())
                : one.name().equalsIgnoreCase(other.name());
    }

    /** The share of those named by either whom both name. */
    private static double who(Meeting meeting, MeetingReport report) {
        Set<String> all = new TreeSet<>(meeting.parties());
        all.addAll(report.parties());
        return (1.0 + both(meeting, report).size()) / (1.0 + all.size());
    }

    private static Set<String> both(Meeting meeting, MeetingReport report) {
        Set<String> both = new TreeSet<>(meeting.parties());
        both.retainAll(report.parties());
        return both;
    }

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
     * All whom reports name; but where two or more are named by all reports, a body that only some name lent its roof or its name, and a state in which they meet was
     * their host.
     */
    private static List<String> parties(Meeting meeting, MeetingReport report) {
        Set<String> both = both(meeting, report);
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
        boolean vague = meeting.date().isPresent()
                && report.date().isPresent()
                && !meeting.date().equals(report.date())
                && Days.better(report.date(), meeting.date()).equals(meeting.date());
        return vague ? Optional.empty() : report.place();
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
