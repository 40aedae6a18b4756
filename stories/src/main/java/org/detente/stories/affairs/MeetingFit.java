package org.detente.stories.affairs;

import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.detente.model.Article;
import org.detente.model.Meeting;
import org.detente.model.MeetingReport;
import org.detente.model.MeetingStatus;
import org.detente.model.PartialDate;
import org.detente.model.Place;
import org.detente.model.PlaceLevel;
import org.detente.model.Published;

/** How well a report fits a meeting: by forum, sides, days and places. */
final class MeetingFit {
    /** Days between the reports of one meeting of which one has no date. */
    private static final long NEWS = 10;

    private static final int PAIR = 2;

    private MeetingFit() {}

    /** From 0, where the report is of another meeting, to 1. */
    static double of(Meeting meeting, MeetingReport report, Article article) {
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
        if (!isSameDay(meeting, report) && isOver(meeting, report, article)) {
            return 0;
        }
        if (meeting.date().isEmpty() || report.date().isEmpty()) {
            return isNews(meeting, report, article) ? 0.5 : 0;
        }
        Set<PartialDate> days = days(meeting);
        Set<PartialDate> others = days(report);
        if (!Collections.disjoint(days, others)) {
            return 1;
        }
        return days.stream().anyMatch(day -> others.stream().anyMatch(other -> Days.mayBeSame(day, other))) ? 0.8 : 0;
    }

    /** The days on which a meeting was to be. */
    private static Set<PartialDate> days(Meeting meeting) {
        Set<PartialDate> days = new HashSet<>();
        meeting.date().ifPresent(days::add);
        meeting.history().forEach(told -> told.since().ifPresent(days::add));
        return days;
    }

    private static Set<PartialDate> days(MeetingReport report) {
        Set<PartialDate> days = new HashSet<>();
        report.date().ifPresent(days::add);
        report.movedTo().ifPresent(days::add);
        return days;
    }

    private static boolean isSameDay(Meeting meeting, MeetingReport report) {
        return meeting.date()
                .filter(date -> date.day().isPresent() && days(report).contains(date))
                .isPresent();
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

    /** Whether two places may be one: they are, or one lies within the other, or no gazetteer has one. */
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

    /** Who is named by both. */
    static Set<String> both(Meeting meeting, MeetingReport report) {
        Set<String> both = new TreeSet<>(meeting.parties());
        both.retainAll(report.parties());
        return both;
    }
}
