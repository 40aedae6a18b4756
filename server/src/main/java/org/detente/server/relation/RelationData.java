package org.detente.server.relation;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.detente.dossier.Balance;
import org.detente.dossier.RelationClaims;
import org.detente.model.ActorPhrase;
import org.detente.model.Article;
import org.detente.model.Demand;
import org.detente.model.Event;
import org.detente.model.Instrument;
import org.detente.model.Meeting;
import org.detente.model.PartialDate;
import org.detente.model.Statement;
import org.detente.model.Status;
import org.detente.record.group.StandingAffairs;
import org.detente.record.query.Dated;
import org.detente.record.query.RelationQuery;
import org.detente.record.relation.Act;
import org.detente.record.relation.RelationFigures;
import org.detente.record.relation.RelationRows;
import org.detente.record.relation.Section;
import org.detente.server.tension.TensionNow;
import org.detente.stories.claims.ClaimPair;
import org.detente.stories.tension.Mover;
import org.detente.stories.tension.RelationTension;
import org.detente.stories.tension.TensionSeries;

/**
 * What the record holds on a relation in the days asked for, as much as a page shows; all of one moment.
 *
 * @param query what was asked of the record
 * @param figures how much there is
 * @param balance acts that happened, by class and direction
 * @param tension from day to day
 * @param movers the acts that tension on the last day that the news tell of rests on, the weightiest first
 * @param acts of every status but background, the latest first
 * @param statements the latest first
 * @param onOtherSide those of them that are on the other side than the speaker's, by identifier
 * @param instruments those in question first
 * @param meetings the latest first
 * @param demands those without an answer first
 * @param claims what both say on one question, in the latest articles
 * @param events by their identifiers, those of the movers
 * @param articles of all these rows
 * @param speakers who made the statements that events are claimed in
 * @param lastPublished how far the record reaches
 */
record RelationData(
        RelationQuery query,
        RelationFigures figures,
        Balance balance,
        Optional<RelationTension> tension,
        List<Mover> movers,
        Section<Act> acts,
        Section<Dated<Statement>> statements,
        Set<String> onOtherSide,
        Section<Instrument> instruments,
        Section<Meeting> meetings,
        Section<Demand> demands,
        Section<ClaimPair> claims,
        Map<String, Event> events,
        List<Article> articles,
        Map<String, Optional<ActorPhrase>> speakers,
        Optional<PartialDate> lastPublished) {
    /** The status of the acts that are shown. */
    static final Set<Status> SHOWN = EnumSet.complementOf(EnumSet.of(Status.BACKGROUND));

    private static final int MOVERS = 8;

    /** What is shown as 0.0 moves nothing. */
    private static final double LEAST_POINTS = 0.05;

    /** Statements looked at for one that is shown, so that both sides have some. */
    private static final int STATEMENTS_A_ROW = 5;

    static RelationData of(RelationRows rows, RelationRequest request, Optional<RelationTension> tension)
            throws SQLException {
        int limit = request.rows();
        List<Mover> movers =
                tension.map(RelationTension::whole).map(RelationData::movers).orElse(List.of());
        Section<Act> acts = rows.acts(SHOWN, limit);
        Section<Dated<Statement>> statements = rows.statements(STATEMENTS_A_ROW * limit);
        Section<Instrument> instruments = instruments(rows, request);
        Section<Meeting> meetings = meetings(rows, request);
        Section<Demand> demands = demands(rows, request);
        Section<ClaimPair> claims = RelationClaims.latest(rows, limit);
        Map<String, Event> events =
                rows.events(movers.stream().map(mover -> mover.deed().id()).toList());
        List<Event> reports = acts.rows().stream()
                .flatMap(act -> act.reports().stream())
                .map(Dated::row)
                .toList();
        Set<String> articles =
                new TreeSet<>(new StandingAffairs(meetings.rows(), instruments.rows(), demands.rows()).articleIds());
        Stream.concat(reports.stream(), events.values().stream()).forEach(event -> articles.add(event.articleId()));
        statements.rows().forEach(said -> articles.add(said.row().articleId()));
        claims.rows().forEach(pair -> {
            articles.addAll(pair.claim().articles());
            articles.addAll(pair.answer().articles());
        });
        Set<String> saying = new HashSet<>();
        reports.forEach(report -> report.reportedBy().ifPresent(saying::add));
        return new RelationData(
                rows.query(),
                rows.figures(),
                new Balance(rows.balance()),
                tension,
                movers,
                acts,
                statements,
                rows.onOtherSide(statements.rows().stream().map(Dated::row).toList()),
                instruments,
                meetings,
                demands,
                claims,
                events,
                rows.articles(articles),
                rows.speakers(saying),
                rows.lastPublished());
    }

    private static List<Mover> movers(TensionSeries series) {
        return series.movers(LocalDate.MIN, TensionNow.of(series).day().day(), MOVERS).stream()
                .filter(mover -> Math.abs(mover.points()) >= LEAST_POINTS)
                .toList();
    }

    /** Instruments of which something is told in the days asked for, as they stood at the end of these. */
    static Section<Instrument> instruments(RelationRows rows, RelationRequest request) throws SQLException {
        Section<Instrument> told =
                within(rows.instruments(affairs(request)), request, instrument -> told(request, instrument));
        return request.query()
                .to()
                .map(last -> new Section<>(
                        told.rows().stream()
                                .map(instrument -> upTo(last, instrument))
                                .toList(),
                        told.total()))
                .orElse(told);
    }

    private static Instrument upTo(LocalDate last, Instrument instrument) {
        return new Instrument(
                instrument.id(),
                instrument.name(),
                instrument.known(),
                instrument.kind(),
                instrument.parties(),
                instrument.history().stream()
                        .filter(told -> told.day()
                                .filter(day -> day.first().isAfter(last))
                                .isEmpty())
                        .toList());
    }

    /** Meetings of the days asked for. */
    static Section<Meeting> meetings(RelationRows rows, RelationRequest request) throws SQLException {
        return within(rows.meetings(affairs(request)), request, meeting -> isIn(request, meeting.date()));
    }

    /** Demands of the days asked for. */
    static Section<Demand> demands(RelationRows rows, RelationRequest request) throws SQLException {
        return within(rows.demands(affairs(request)), request, demand -> isIn(request, demand.date()));
    }

    /** How many to read: which of them are of the days asked for, only all of them tell. */
    private static int affairs(RelationRequest request) {
        return request.hasBounds() ? 0 : request.rows();
    }

    private static <T> Section<T> within(Section<T> all, RelationRequest request, Predicate<T> isIn) {
        if (!request.hasBounds()) {
            return all;
        }
        List<T> found = all.rows().stream().filter(isIn).toList();
        return new Section<>(found.stream().limit(request.rows()).toList(), found.size());
    }

    private static boolean told(RelationRequest request, Instrument instrument) {
        return instrument.history().stream().anyMatch(told -> isIn(request, told.day()));
    }

    private static boolean isIn(RelationRequest request, Optional<PartialDate> date) {
        return date.map(request::covers).orElse(false);
    }
}
