package org.detente.stories.affairs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.detente.model.Article;
import org.detente.model.Evidence;
import org.detente.model.Meeting;
import org.detente.model.MeetingReport;
import org.detente.model.MeetingStatus;
import org.detente.model.PartialDate;
import org.detente.model.Published;
import org.detente.model.Told;

/** Tells which reports are of the same meeting. */
final class Meetings {
    /** Days between the reports of one meeting of which one has no date. */
    private static final long NEWS = 10;

    private Meetings() {}

    /** How well a report fits a meeting: 0 where it is another one. */
    static double fit(Meeting meeting, MeetingReport report, Article article) {
        boolean forums = meeting.forum().isPresent()
                && report.forum().isPresent()
                && ContentWords.share(
                                ContentWords.of(meeting.forum().get()),
                                ContentWords.of(report.forum().get()))
                        > 0.6;
        Set<String> both = new TreeSet<>(meeting.parties());
        both.retainAll(report.parties());
        boolean otherForum = meeting.forum().isPresent() && report.forum().isPresent() && !forums;
        if (otherForum || (!forums && both.size() < 2)) {
            return 0;
        }
        return when(meeting, report, article) * (forums ? 1 : 0.9) * where(meeting, report);
    }

    private static double when(Meeting meeting, MeetingReport report, Article article) {
        if (meeting.date().isPresent() && report.date().isPresent()) {
            PartialDate date = meeting.date().get();
            return Days.mayBeSame(date, report.date().get()) ? 1 : 0;
        }
        Optional<PartialDate> published = article.published().map(Published::date);
        Optional<PartialDate> last =
                meeting.history().get(meeting.history().size() - 1).reported();
        return Days.near(last, published, NEWS) ? 0.5 : 0;
    }

    private static double where(Meeting meeting, MeetingReport report) {
        return meeting.place().isPresent()
                        && report.place().isPresent()
                        && !meeting.place()
                                .get()
                                .name()
                                .equals(report.place().get().name())
                ? 0.5
                : 1;
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
        Set<String> parties = new TreeSet<>(meeting.parties());
        parties.addAll(report.parties());
        return new Meeting(
                meeting.id(),
                List.copyOf(parties),
                meeting.forum().or(report::forum),
                meeting.topic().or(report::topic),
                report.movedTo().or(() -> Days.better(meeting.date(), report.date())),
                meeting.place().or(report::place),
                history);
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
