package org.detente.dossier;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.detente.model.ActorPhrase;
import org.detente.model.Article;
import org.detente.model.Copy;
import org.detente.model.Demand;
import org.detente.model.Event;
import org.detente.model.Instrument;
import org.detente.model.Meeting;
import org.detente.model.PartialDate;
import org.detente.model.Statement;
import org.detente.model.Status;
import org.detente.record.group.StandingAffairs;
import org.detente.record.query.Dated;
import org.detente.record.relation.Act;
import org.detente.record.relation.RelationFigures;
import org.detente.record.relation.RelationRows;
import org.detente.record.relation.Section;
import org.detente.stories.claims.ClaimPair;
import org.detente.stories.tension.Change;
import org.detente.stories.tension.Mover;
import org.detente.stories.tension.RelationTension;
import org.detente.stories.tension.TensionOptions;
import org.detente.stories.tension.TensionSeries;

/**
 * One relation as the record has it, sorted for a reader: what happened, what is planned or possible, who says what.
 *
 * <p>Lists hold their first rows and tell how many there are; all else counts every row, so that a dossier is small however
 * large the record is.
 *
 * @param name the two sides
 * @param figures how much there is
 * @param balance acts that happened, by class and direction
 * @param tension from day to day; absent where no day is known
 * @param lastChange the acts that did most in the week of the last change of tension, the most first
 * @param happened acts reported as happened or going on, the latest first
 * @param open acts that are planned, conditional or possible, the latest first
 * @param statements what speakers of either side said, the latest first; of copies the first
 * @param instruments those in question first
 * @param meetings the latest first
 * @param demands those without an answer first
 * @param claims what both say on one question, in the latest articles
 * @param articles the articles of all these rows, by publication date and identifier
 * @param copyOf by an article's identifier the link to the text that it is most likely taken from
 * @param speakers who made the statements that these events are claimed in, by the statements' identifiers
 * @param lastPublished how far the record reaches
 */
public record Dossier(
        RelationName name,
        RelationFigures figures,
        Balance balance,
        Optional<RelationTension> tension,
        List<TensionMove> lastChange,
        Section<Act> happened,
        Section<Act> open,
        Section<Dated<Statement>> statements,
        Section<Instrument> instruments,
        Section<Meeting> meetings,
        Section<Demand> demands,
        Section<ClaimPair> claims,
        List<Article> articles,
        Map<String, Copy> copyOf,
        Map<String, Optional<ActorPhrase>> speakers,
        Optional<PartialDate> lastPublished) {
    private static final Set<Status> HAPPENED = Set.of(Status.HAPPENED, Status.ONGOING);
    private static final Set<Status> OPEN = Set.of(Status.PLANNED, Status.CONDITIONAL, Status.POSSIBLE);
    private static final int MOVERS = 3;
    private static final int WEEK = 7;

    public Dossier {
        lastChange = List.copyOf(lastChange);
        articles = List.copyOf(articles);
        copyOf = Map.copyOf(copyOf);
        speakers = Map.copyOf(speakers);
    }

    /**
     * Reads a dossier: {@code record.relation(RelationQuery.of("RUS", "USA"), rows -> Dossier.of(name, rows, 8))}.
     *
     * @param limit most rows of a list; 0 for all
     */
    public static Dossier of(RelationName name, RelationRows rows, int limit) throws SQLException {
        Supplier<Optional<RelationTension>> later = Deeds.later(rows, TensionOptions.DEFAULT);
        Section<Act> happened = rows.acts(HAPPENED, limit);
        Section<Act> open = rows.acts(OPEN, limit);
        Section<Dated<Statement>> statements = rows.statements(limit);
        Section<Instrument> instruments = rows.instruments(limit);
        Section<Meeting> meetings = rows.meetings(limit);
        Section<Demand> demands = rows.demands(limit);
        Section<ClaimPair> claims = RelationClaims.latest(rows, limit);
        Optional<RelationTension> tension = later.get();
        List<TensionMove> lastChange = lastChange(rows, tension);
        StandingAffairs affairs = new StandingAffairs(meetings.rows(), instruments.rows(), demands.rows());
        List<Event> reports = Stream.of(happened, open)
                .flatMap(section -> section.rows().stream())
                .flatMap(act -> act.reports().stream())
                .map(Dated::row)
                .toList();
        Set<String> articleIds = new TreeSet<>(affairs.articleIds());
        reports.forEach(report -> articleIds.add(report.articleId()));
        statements.rows().forEach(said -> articleIds.add(said.row().articleId()));
        claims.rows().forEach(pair -> {
            articleIds.addAll(pair.claim().articles());
            articleIds.addAll(pair.answer().articles());
        });
        lastChange.forEach(move -> articleIds.add(move.event().articleId()));
        Set<String> saying = new HashSet<>();
        reports.forEach(report -> report.reportedBy().ifPresent(saying::add));
        return new Dossier(
                name,
                rows.figures(),
                new Balance(rows.balance()),
                tension,
                lastChange,
                happened,
                open,
                statements,
                instruments,
                meetings,
                demands,
                claims,
                rows.articles(articleIds),
                rows.copyOf(articleIds),
                rows.speakers(saying),
                rows.lastPublished());
    }

    private static List<TensionMove> lastChange(RelationRows rows, Optional<RelationTension> tension)
            throws SQLException {
        List<Mover> movers = tension.stream()
                .map(RelationTension::whole)
                .flatMap(whole -> movers(whole).stream())
                .toList();
        Map<String, Event> events =
                rows.events(movers.stream().map(mover -> mover.deed().id()).toList());
        return movers.stream()
                .flatMap(mover ->
                        Optional.ofNullable(events.get(mover.deed().id()))
                                .map(event -> new TensionMove(mover, event))
                                .stream())
                .toList();
    }

    private static List<Mover> movers(TensionSeries whole) {
        if (whole.changes().isEmpty()) {
            return List.of();
        }
        Change last = whole.changes().get(whole.changes().size() - 1);
        return whole.movers(last.day(), last.day().plusDays(WEEK - 1), Integer.MAX_VALUE).stream()
                .filter(mover -> mover.points() > 0 == last.isRise())
                .limit(MOVERS)
                .toList();
    }

    /** Whether the record holds nothing about the relation. */
    public boolean isEmpty() {
        return figures.articles() == 0;
    }
}
