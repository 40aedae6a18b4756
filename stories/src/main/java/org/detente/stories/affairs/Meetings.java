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
import org.detente.model.PlaceLevel;
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
        boolean forums = meeting.forum().isPresent() && report.forum().isPresent();
        boolean sameForum = forums
                && ForumNames.areOne(meeting.forum().get(), report.forum().get());
        int both = both(meeting, report).size();
        if ((forums && !sameForum) || both < (sameForum ? 1 : PAIR)) {
            return 0;
        }
        return when(meeting, report, article) * where(meeting, report) * who(meeting, report) * (sameForum ? 1 : 0.9);
    }

    private static double when(Meeting meeting, MeetingReport report, Article article) {
        boolean sameDay = isSameDay(meeting, report);
        if (!sameDay && isOver(meeting, report, article)) {
            return 0;
        }
        if (meeting.date().isPresent() && report.date().isPresent()) {
            return days(meeting).anyMatch(day -> days(report).anyMatch(day::equals))
                    ? 1
                    : days(meeting).anyMatch(day -> days(report).anyMatch(other -> Days.mayBeSame(day, other)))
                            ? 0.8
                            : 0;
        }
        return isNews(meeting, report, article) ? 0.5 : 0;
    }

    /** The days on which a meeting was to be, the last one first. */
    private static Stream<PartialDate> days(Meeting meeting) {
        return Stream.concat(
                meeting.date().stream(), meeting.history().stream().flatMap(told -> told.since().stream()));
    }

    private static Stream<PartialDate> days(MeetingReport report) {
        return Stream.concat(report.date().stream(), report.movedTo().stream());
    }

    private static boolean isSameDay(Meeting meeting, MeetingReport report) {
        return meeting.date().flatMap(PartialDate::day).isPresent()
                && days(report).anyMatch(meeting.date().get()::equals);
    }

    /** Whether a report tells of what is to come, later than another told that the meeting was held. */
    private static boolean isOver(Meeting meeting, MeetingReport report, Article article) {
        return report.status() != MeetingStatus.HELD
                && meeting.history().stream()
                        .filter(told -> told.status() == MeetingStatus.HELD)
                        .anyMatch(told -> !Days.areInOrder(published(article), told.reported()));
    }

    /** Whether what is told without a day is told about the time of the meeting, or of its last report where it is to come. */
    private static boolean isNews(Meeting meeting, MeetingReport report, Article article) {
        Optional<PartialDate> last =
                meeting.history().get(meeting.history().size() - 1).reported();
        Optional<PartialDate> known = meeting.date()
                .filter(date -> !Days.areInOrder(published(article), Optional.of(date)))
                .or(() -> last);
        return Days.near(known, report.date().or(() -> published(article)), NEWS);
    }

    private static Optional<PartialDate> published(Article article) {
        return article.published().map(Published::date);
    }

    /** Reports of the same day may differ about the place; others that do are of two meetings. */
    private static double where(Meeting meeting, MeetingReport report) {
        boolean differ = meeting.place().isPresent()
                && report.place().isPresent()
                && !mayBeSame(meeting.place().get(), report.place().get());
        if (!differ) {
            return 1;
        }
        return isSameDay(meeting, report) ? 0.5 : 0;
    }

    /** Whether two places may be one: by one name, one within the other, or one that no gazetteer has. */
    private static boolean mayBeSame(Place one, Place other) {
        boolean located = one.geonamesId().isPresent() && other.geonamesId().isPresent();
        boolean within = (isWide(one) || isWide(other)) && one.country().equals(other.country());
        return !located || within || one.geonamesId().equals(other.geonamesId());
    }

    private static boolean isWide(Place place) {
        return place.level()
                .filter(level -> level.compareTo(PlaceLevel.STATE) <= 0)
                .isPresent();
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
     * All who are named; but where two or more were named before and are again, a body that only one of the two names lent its roof or its name, and a state in which
     * they meet was their host.
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
