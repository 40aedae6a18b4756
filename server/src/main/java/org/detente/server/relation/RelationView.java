package org.detente.server.relation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.detente.dossier.Balance;
import org.detente.dossier.RelationName;
import org.detente.dossier.RowWords;
import org.detente.dossier.TensionSteps;
import org.detente.dossier.changes.RelationChange;
import org.detente.model.InstrumentStatus;
import org.detente.model.Quad;
import org.detente.record.relation.Way;
import org.detente.server.layout.Formats;
import org.detente.server.tension.CourseLine;
import org.detente.server.tension.TensionNow;
import org.detente.stories.tension.Direction;
import org.detente.stories.tension.RelationTension;

/**
 * What the page of a relation shows.
 *
 * @param request what the reader asked for
 * @param context what all rows share
 * @param meetings the latest first
 * @param instruments those in question first
 * @param demands those without an answer first
 * @param sayings of both sides, the latest first
 * @param questions what both say on one question, those that were answered last first
 * @param acts the latest first
 * @param news what changed lately, where all days are shown
 * @param movers what tension rests on most
 */
record RelationView(
        RelationRequest request,
        RowContext context,
        List<MeetingRow> meetings,
        List<InstrumentRow> instruments,
        List<DemandRow> demands,
        List<SayingRow> sayings,
        List<QuestionRow> questions,
        List<ActRow> acts,
        List<MoverRow> movers,
        Optional<RelationNews> news) {
    static RelationView of(RelationRequest request, RowContext context, Optional<RelationNews> news) {
        RelationData data = context.data();
        return new RelationView(
                request,
                context,
                data.meetings().rows().stream()
                        .map(row -> MeetingRow.of(row, context))
                        .toList(),
                data.instruments().rows().stream()
                        .map(row -> InstrumentRow.of(row, context))
                        .toList(),
                data.demands().rows().stream()
                        .map(row -> DemandRow.of(row, context))
                        .toList(),
                data.statements().rows().stream()
                        .map(row -> SayingRow.of(row, context))
                        .toList(),
                data.claims().rows().stream()
                        .map(row -> QuestionRow.of(row, context))
                        .toList(),
                data.acts().rows().stream().map(row -> ActRow.of(row, context)).toList(),
                data.movers().stream().map(row -> MoverRow.of(row, context)).toList(),
                news);
    }

    Formats formats() {
        return context.formats();
    }

    RelationData data() {
        return context.data();
    }

    /** "Russia – United States". */
    String title() {
        return nameA() + " – " + nameB();
    }

    String nameA() {
        return context.sides().name(name().a());
    }

    String nameB() {
        return context.sides().name(name().b());
    }

    /** Who stands for a side that is a group, and when: "Austria from 1 Jan 1995, Finland …"; none for an actor. */
    List<MemberRow> members(boolean first) {
        String code = first ? name().a() : name().b();
        return context.sides().group(code).isEmpty() ? List.of() : MemberRow.of(code, context);
    }

    private RelationName name() {
        return request.name();
    }

    boolean isEmpty() {
        return data().figures().articles() == 0;
    }

    /** How tense it is at the end of the days; absent where no act has a day. */
    Optional<TensionNow> now() {
        return withActs().map(RelationTension::whole).map(TensionNow::of);
    }

    private Optional<RelationTension> withActs() {
        return data().tension().filter(tension -> !tension.whole().deeds().isEmpty());
    }

    /** How long nothing has been reported at the end of the days; absent where the end is covered. */
    Optional<String> silence() {
        return withActs()
                .map(tension -> tension.whole().last())
                .filter(day -> !day.coverage().covered())
                .map(day -> "No act is reported in the "
                        + formats().count(day.coverage().quiet(), "day", "days") + " until "
                        + formats().day(day.day()) + ".");
    }

    /** What a direction adds to the value. */
    String part(TensionNow now, Direction direction) {
        return formats()
                .signed(withActs()
                        .orElseThrow()
                        .in(direction)
                        .on(now.day().day())
                        .orElseThrow()
                        .value());
    }

    /** The course as a line, for whoever has no script. */
    CourseLine line() {
        return CourseLine.of(
                TensionSteps.of(data().tension().orElseThrow().whole()).values());
    }

    String count(Way way, Quad quad) {
        Balance balance = data().balance();
        return formats().number(balance.count(way, quad));
    }

    String quad(Quad quad) {
        return RowWords.constant(quad);
    }

    long endangered() {
        return data().instruments().rows().stream()
                .filter(instrument -> instrument.status() != InstrumentStatus.IN_FORCE
                        && instrument.status() != InstrumentStatus.ENDED
                        && instrument.status() != InstrumentStatus.PROPOSED)
                .count();
    }

    List<MeetingRow> ahead() {
        return meetings.stream().filter(MeetingRow::isAhead).toList();
    }

    List<MeetingRow> past() {
        return meetings.stream().filter(meeting -> !meeting.isAhead()).toList();
    }

    /** What one side says, as many rows as were asked for, on the other side before all else; the latest first. */
    List<SayingRow> sayings(boolean first) {
        Set<String> codes = first ? request.always().codesA() : request.always().codesB();
        List<SayingRow> own =
                sayings.stream().filter(saying -> saying.isOf(codes)).toList();
        Set<String> shown = Stream.concat(
                        own.stream().filter(saying -> data().onOtherSide().contains(saying.id())), own.stream())
                .map(SayingRow::id)
                .distinct()
                .limit(request.rows())
                .collect(Collectors.toSet());
        return own.stream().filter(saying -> shown.contains(saying.id())).toList();
    }

    /** The changes that are shown. */
    List<ChangeRow> changes(List<RelationChange> all) {
        return ChangeRow.of(all, context);
    }

    /** "12 of 276". */
    String shown(int rows, long total) {
        return rows == total
                ? formats().number(total)
                : formats().number(rows) + " of " + formats().number(total);
    }
}
